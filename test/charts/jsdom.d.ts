declare module "jsdom" {
  /** The little that the charts' tests need of a document in Node. */
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly document: Document };
  }
}
