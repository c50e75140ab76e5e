import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import type { Model } from "./model.ts";
import { checkValue, type Parameter, sameParameter } from "./parameter.ts";

/** The parameters that models and input cells declare, and the values that were set. */
export class Parameters {
  readonly #declared = new Map<string, Parameter>();
  readonly #values = new Map<string, Value>();
  #inputs: ReadonlyMap<string, Parameter> = new Map();

  /** @throws Failure `parameter_conflict` where two models mean different things by one name */
  constructor(models: Iterable<Model>) {
    for (const { name, header } of models) {
      for (const parameter of header.parameters) {
        const known = this.#declared.get(parameter.name);
        if (known && !sameParameter(known, parameter)) {
          throw new Failure("parameter_conflict", { parameter: parameter.name, model: name });
        }
        this.#declared.set(parameter.name, known ?? parameter);
      }
    }
  }

  /** Those that models declare. */
  get declared(): ReadonlyMap<string, Parameter> {
    return this.#declared;
  }

  /** Every parameter that a model or an input cell declares; an input cell's wins. */
  get all(): ReadonlyMap<string, Parameter> {
    return new Map([...this.#declared, ...this.#inputs]);
  }

  find(name: string): Parameter | undefined {
    return this.#inputs.get(name) ?? this.#declared.get(name);
  }

  /** Says which parameters the input cells declare. */
  defineInputs(inputs: readonly Parameter[]): void {
    this.#inputs = new Map(inputs.map((input) => [input.name, input]));
  }

  /** The value that was set, or a plain default; undefined where a SELECT has to be run for it. */
  known(name: string): Value | undefined {
    const set = this.#values.get(name);
    if (set !== undefined) return set;
    const standard = this.find(name)?.default;
    return standard && "value" in standard ? standard.value : undefined;
  }

  /**
   * Sets a value; null gives the parameter its default back.
   * @throws Failure `parameter_unknown`, `parameter_value`
   */
  set(name: string, value: Value): void {
    const parameter = this.find(name);
    if (!parameter) throw new Failure("parameter_unknown", { parameter: name });
    if (value === null) this.#values.delete(name);
    else this.#values.set(name, checkValue(parameter, value));
  }

  /** The values that were set, by name. */
  get values(): ReadonlyMap<string, Value> {
    return this.#values;
  }

  /** Gives every parameter its default back. */
  reset(): void {
    this.#values.clear();
  }
}
