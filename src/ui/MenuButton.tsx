import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CheckIcon } from './icons.tsx';
import { nextRow } from './keys.ts';

/** One entry of a menu. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same, shown at the end. */
  readonly key?: string;
  /** Whether it is switched on, for an entry that is a switch. */
  readonly isOn?: boolean;
  readonly act: () => void;
}

interface MenuButtonProps {
  /** Name of the button and of its menu. */
  readonly label: string;
  readonly look: string;
  readonly opens: 'up' | 'down';
  readonly items: readonly MenuItem[];
  readonly children: ComponentChildren;
}

/** A button with a menu. Escape, Tab and a press elsewhere close it; Escape and a choice return to the button. */
export function MenuButton({ label, look, opens, items, children }: MenuButtonProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && <Menu label={label} opens={opens} items={items} onClose={close} onLeave={() => setIsOpen(false)} />}
    </>
  );
}

interface MenuProps extends Pick<MenuButtonProps, 'label' | 'opens' | 'items'> {
  /** A choice was made or given up: back to the button. */
  readonly onClose: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}

function Menu({ label, opens, items, onClose, onLeave }: MenuProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const choose = (item: MenuItem) => {
    onClose();
    item.act();
  };
  return (
    <div
      ref={list}
      class={`menu ${opens}`}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => onMenuKey(event, { items, choose, onClose })}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onLeave();
      }}
    >
      {items.map((item) => (
        <MenuRow key={item.label} item={item} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}

function MenuRow({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }): JSX.Element {
  const isSwitch = item.isOn !== undefined;
  return (
    <button
      type="button"
      {...(isSwitch ? { role: 'menuitemcheckbox', 'aria-checked': item.isOn } : { role: 'menuitem' })}
      aria-keyshortcuts={item.key}
      tabIndex={-1}
      onClick={onChoose}
    >
      {item.label}
      {item.key && (
        <span class="key" aria-hidden="true">
          {item.key}
        </span>
      )}
      {isSwitch && <span class="tick">{item.isOn && <CheckIcon />}</span>}
    </button>
  );
}

interface MenuActs {
  readonly items: readonly MenuItem[];
  readonly choose: (item: MenuItem) => void;
  readonly onClose: () => void;
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

function onMenuKey(event: TargetedKeyboardEvent<HTMLDivElement>, { items, choose, onClose }: MenuActs): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const step = STEPS.get(event.key);
  const item = items.find(({ key }) => key?.toLowerCase() === event.key.toLowerCase());
  const isOurs = step !== undefined || item !== undefined || event.key === 'Escape';
  if (!isOurs) return;
  event.preventDefault();
  event.stopPropagation();
  if (step) rows[nextRow(at, rows.length, step)]?.focus();
  else if (item) choose(item);
  else onClose();
}
