-- One row per beginning of a phrase that puts a refusal down to rules, and its language.
-- Matched from the beginning of a word, in lower case, so that endings may differ. Our own short
-- lists: they find the usual turns and miss those of a trade.
-- analysis A29
-- guards P13
select phrase_language, phrase
from (values
    ('en', 'procedures do not allow'),
    ('en', 'procedure does not allow'),
    ('en', 'against our policy'),
    ('en', 'against company policy'),
    ('en', 'policy does not allow'),
    ('en', 'not allowed by'),
    ('en', 'rules do not allow'),
    ('en', 'those are the rules'),
    ('en', 'not possible under the rules'),
    ('en', 'no exceptions'),
    ('ru', 'процедуры не позволя'),
    ('ru', 'правила не позволя'),
    ('ru', 'правилами не предусмотр'),
    ('ru', 'не предусмотрено'),
    ('ru', 'не положено'),
    ('ru', 'по регламенту'),
    ('ru', 'регламент не'),
    ('ru', 'такой порядок'),
    ('ru', 'такие правила'),
    ('ru', 'в порядке исключения отказ'),
    ('pl', 'procedury nie pozwalaj'),
    ('pl', 'procedury na to nie pozwalaj'),
    ('pl', 'nie pozwalają na to nasze procedur'),
    ('pl', 'regulamin nie'),
    ('pl', 'regulamin na to nie'),
    ('pl', 'przepisy wewnętrzne nie'),
    ('pl', 'niezgodne z regulamin'),
    ('pl', 'niezgodne z procedur'),
    ('pl', 'takie są zasady'),
    ('pl', 'takie mamy procedur')
) as phrases(phrase_language, phrase)
order by phrase_language, phrase
