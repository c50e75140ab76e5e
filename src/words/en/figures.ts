/** What figures say: findings, subtitles, legends, how to read them. */
export const figures = {};
