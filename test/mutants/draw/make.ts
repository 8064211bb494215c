type Content = Node | string;

/** Makes elements in one document; empty attributes are left out. */
export type Make = (tag: string, attributes?: Record<string, string>, ...content: Content[]) => HTMLElement;

export const makerFor =
  (document: Document): Make =>
  (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== '') element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
