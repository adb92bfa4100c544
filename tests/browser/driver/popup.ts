/** The little that differs between browsers once the popup is open. Coordinates are CSS pixels of its viewport. */
export interface PopupWindow {
  /** Runs a program in the popup's document and hands back the JSON of its last value, a promise being awaited. */
  run(program: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  /** A key as KeyboardEvent.key names it: "j", "Enter", "ArrowDown". */
  press(key: string): Promise<void>;
  /** The popup as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Lede's open popup, seen and used as a person does: by roles and names, real presses and real keys. */
export class Popup {
  readonly #window: PopupWindow;

  constructor(window: PopupWindow) {
    this.#window = window;
  }

  /** Runs `work` in the popup's document. It must be self-contained; arguments and answer travel as JSON. */
  async evaluate<A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.#window.run(callOf(work, args))) as T;
  }

  /** Runs a library in the popup, so that later `evaluate`s see its globals. */
  async load(library: string): Promise<void> {
    await this.#window.run(`${library};\nnull`);
  }

  /** All that can be read in the popup. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person can read, not what the tree holds
    return this.evaluate(() => document.body.innerText);
  }

  /** Waits until `claim` holds in the popup; throws with what the popup says instead. */
  async until<A extends readonly unknown[]>(claim: (...args: A) => boolean, ...args: A): Promise<void> {
    const holds = await eventually(() => this.evaluate(claim, ...args));
    if (!holds) throw new Error(`Never true in the popup: ${claim}\n${await this.text()}`);
  }

  /** Accessible names of everything visible with that role, in document order. */
  names(role: Role): Promise<string[]> {
    return this.evaluate(namesOf, SELECTORS[role]);
  }

  /** Presses the first thing with this role whose accessible name matches, or has the words in it, once it is there. */
  async click(role: Role, name: string | RegExp): Promise<void> {
    const matches = (candidate: string) => (name instanceof RegExp ? name.test(candidate) : candidate.includes(name));
    const position = async () => (await this.names(role)).findIndex(matches);
    const isThere = await eventually(async () => (await position()) >= 0);
    if (!isThere) throw new Error(`No ${role} ${name} in the popup\n${await this.text()}`);
    const { x, y } = await this.evaluate(middleOf, SELECTORS[role], await position());
    await this.#window.clickAt(x, y);
  }

  press(key: string): Promise<void> {
    return this.#window.press(key);
  }

  screenshot(): Promise<Uint8Array> {
    return this.#window.screenshot();
  }

  close(): Promise<void> {
    return this.#window.close();
  }
}

/** Waits until the popup shows a digest or says why there is none. */
export const settled = (popup: Popup): Promise<void> =>
  popup.until(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy]') === null);

/** How long a person would wait before thinking it broken. */
const PATIENCE_MS = 10_000;
const GLANCE_MS = 25;

/** Looks again and again until it holds; false when patience has run out. */
export async function eventually(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
  }
  return false;
}

/** The program that calls `work` with `args`. */
export const callOf = (work: (...args: never) => unknown, args: readonly unknown[]): string =>
  `(${work})(...${JSON.stringify(args)})`;

export type Role = 'button' | 'heading' | 'link' | 'list' | 'menuitem' | 'navigation' | 'status' | 'alert';

const SELECTORS: Readonly<Record<Role, string>> = {
  button: 'button, summary, [role="button"]',
  heading: 'h1, h2, h3, [role="heading"]',
  link: 'a[href], [role="link"]',
  list: 'ul, ol, dl, [role="list"]',
  menuitem: '[role="menuitem"]',
  navigation: 'nav, [role="navigation"]',
  status: 'output, [role="status"], [aria-live="polite"]',
  alert: '[role="alert"], [aria-live="assertive"]',
};

// The two below run in the popup, so each carries all it needs.

function namesOf(selector: string): string[] {
  const labelled = (element: Element): string =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getAttribute('aria-label') || labelled(element).trim() || (element.textContent ?? ''))
    .map((name) => name.replace(/\s+/g, ' ').trim());
}

function middleOf(selector: string, position: number): { x: number; y: number } {
  const visible = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  visible[position]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = visible[position]?.getBoundingClientRect() ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
