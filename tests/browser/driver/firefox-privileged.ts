// Functions for InWindow: they run inside Firefox 140 or later, in its window, so each carries all it needs.

interface ParentBrowser extends HTMLElement {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: FrameAnswer }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot(area: null, scale: number, ground: string): Promise<ImageBitmap> };
  };
}

type FrameAnswer = { readonly value?: string; readonly error?: string };

interface Panel extends HTMLElement {
  readonly state: string;
  hidePopup(): void;
}

interface Extension {
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: ParentBrowser }>;
  wakeupBackground?(): Promise<void>;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      GlobalManager: { extensionMap: Map<string, Extension> };
      apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: Window): void } } };
    };
  };
};
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  clipboard: { getData(into: Transferable, board: number): void; kGlobalClipboard: number };
};
interface Transferable {
  init(context: null): void;
  addDataFlavor(type: string): void;
  getTransferData(type: string, into: { value?: { QueryInterface(kind: unknown): { data: string } } }): void;
}
declare const Ci: { nsITransferable: unknown; nsISupportsString: unknown; nsITextInputProcessor: unknown };
declare const Cc: {
  '@mozilla.org/widget/transferable;1': { createInstance(kind: unknown): Transferable };
  '@mozilla.org/text-input-processor;1': {
    createInstance(kind: unknown): {
      beginInputTransactionForTests(window: Window): void;
      keydown(event: KeyboardEvent): void;
      keyup(event: KeyboardEvent): void;
    };
  };
};
declare const gBrowser: {
  selectedBrowser: {
    fixupAndLoadURIString(url: string, options: object): void;
    readonly currentURI: { readonly spec: string };
    readonly webProgress: { readonly isLoadingDocument: boolean };
  };
};

/** Presses the toolbar button of the extension. */
export function pressAction(id: string): void {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
  if (extension) ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Whether the popup is open; the first glance at it puts the keyboard there, which no headless window does itself. */
export function popupIsOpen(): boolean {
  const browser = document.querySelector<ParentBrowser>('browser.webextension-popup-browser');
  const isOpen = browser?.closest<Panel>('panel')?.state === 'open';
  if (isOpen && document.activeElement !== browser) browser.focus();
  return isOpen;
}

export function hidePopup(): void {
  document.querySelector('browser.webextension-popup-browser')?.closest<Panel>('panel')?.hidePopup();
}

/** Runs a frame script that answers by a message called `answer`, in the popup or in the background page. */
export async function runFrameScript(where: 'popup' | { background: string }, script: string, answer: string) {
  const browser = where === 'popup' ? popup() : await background(where.background);
  const { value, error } = await new Promise<FrameAnswer>((resolve) => {
    browser.messageManager.addMessageListener(answer, function hear({ data }) {
      browser.messageManager.removeMessageListener(answer, hear);
      resolve(data);
    });
    browser.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
  if (error !== undefined) throw new Error(error);
  return value;

  function popup(): ParentBrowser {
    const found = document.querySelector<ParentBrowser>('browser.webextension-popup-browser');
    if (!found) throw new Error('The popup is closed.');
    return found;
  }

  async function background(id: string): Promise<ParentBrowser> {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const extension = ExtensionParent.GlobalManager.extensionMap.get(id);
    await extension?.wakeupBackground?.();
    const view = [...(extension?.views ?? [])].find(({ viewType }) => viewType === 'background');
    if (!view) throw new Error(`${id} has no background.`);
    return view.xulBrowser;
  }
}

/** A real press of the main mouse button, at CSS pixels of the popup's viewport. */
export function clickPopup(x: number, y: number): void {
  const box = document.querySelector('browser.webextension-popup-browser')?.getBoundingClientRect();
  const press = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, button: object, options: object): void;
  };
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    press.synthesizeMouseEvent(type, (box?.x ?? 0) + x, (box?.y ?? 0) + y, { button: 0, clickCount: 1 }, {});
  }
}

/** A real key, to whatever has the keyboard. */
export function pressKey(key: string, code: string, keyCode: number): void {
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const event = new KeyboardEvent('', { key, code, keyCode });
  processor.keydown(event);
  processor.keyup(event);
}

/** The popup as base64 of a PNG, at the scale of the screen. */
export async function drawPopup(): Promise<string> {
  const browser = document.querySelector<ParentBrowser>('browser.webextension-popup-browser');
  if (!browser) throw new Error('The popup is closed.');
  const drawn = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(drawn.width, drawn.height);
  canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

export function readClipboard(): { plain: string; html: string } {
  return { plain: form('text/plain'), html: form('text/html') };

  function form(type: string): string {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(type);
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const into: Parameters<Transferable['getTransferData']>[1] = {};
    try {
      transferable.getTransferData(type, into);
    } catch {
      return ''; // It throws for a form that is not there.
    }
    return into.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
  }
}

export function setScheme(scheme: 'light' | 'dark'): void {
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

/** Shows about:support in the tab in front; WebDriver's own navigation never ends on such a page. */
export function showBrowserPage(): void {
  const principal = (document as unknown as { nodePrincipal: object }).nodePrincipal;
  gBrowser.selectedBrowser.fixupAndLoadURIString('about:support', { triggeringPrincipal: principal });
}

export function browserPageIsThere(): boolean {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return currentURI.spec === 'about:support' && !webProgress.isLoadingDocument;
}
