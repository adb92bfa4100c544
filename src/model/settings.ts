/** What a reader chose, kept on the device. */
export interface Settings {
  /** Whether the one hint of the first use was seen. */
  readonly hintSeen: boolean;
  /** Whether single letters act as keys. Off helps people who speak their input (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = { hintSeen: false, singleKeys: true };

/** The settings in a stored value; a field that is missing or of another type has its default. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  const kept: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const flag = (name: keyof Settings): boolean => {
    const value = kept[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  return { hintSeen: flag('hintSeen'), singleKeys: flag('singleKeys') };
}
