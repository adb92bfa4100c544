/** px: the width of the popup where there is room. */
const WIDTH = 440;

/**
 * px: less is no window but one that the browser is still measuring. The least is a popup of Chromium at 400% zoom,
 * a quarter of the 800 px that it may be wide.
 */
const LEAST = 180;

/** The width that a window with this much room needs set, px; `null` where the popup's own fits. */
export const widthToSet = (room: number): number | null => (room >= LEAST && room < WIDTH ? room : null);

/** The height that a window needs set, px; `null` where its content fits, for then it may still grow. */
export const heightToSet = (room: number, content: number): number | null =>
  room >= LEAST && content > room ? room : null;

/**
 * Keeps the window within its room where that is less than the popup's size: in a low or narrow tab, or zoomed. Only
 * what is between head and foot ever scrolls.
 */
export function fitWindow(root: HTMLElement): void {
  const set = (name: string, size: number | null) => root.style.setProperty(name, size === null ? null : `${size}px`);
  const fit = () => {
    set('--room', null);
    set('--fit', widthToSet(root.clientWidth));
    set('--room', heightToSet(root.clientHeight, root.scrollHeight));
  };
  new ResizeObserver(fit).observe(document.body);
  addEventListener('resize', fit);
}
