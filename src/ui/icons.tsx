import type { JSX } from 'preact';

/** The mark of Lede: a drop-cap L beside a marked first line. */
export const Mark = (): JSX.Element => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <rect class="ground" width="16" height="16" rx="3" />
    <path class="letter" d="M3 3h3v7h7v3H3z" />
    <path class="line" d="M8 3h5v3H8z" />
  </svg>
);

export const CheckIcon = (): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" stroke-width="2" aria-hidden="true">
    <path d="M3 8.5l3.2 3.2L13 4.8" />
  </svg>
);

export const ChevronIcon = (): JSX.Element => (
  <svg width="12" height="12" viewBox="0 0 12 12" stroke-width="1.75" aria-hidden="true">
    <path d="M2.5 4.5L6 8l3.5-3.5" />
  </svg>
);

export const DotsIcon = (): JSX.Element => (
  <svg width="18" height="18" viewBox="0 0 18 18" stroke-width="2.6" aria-hidden="true">
    <path d="M4 9h.01M9 9h.01M14 9h.01" />
  </svg>
);

export const CopyIcon = (): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" stroke-width="1.4" aria-hidden="true">
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 2.5H4A1.5 1.5 0 0 0 2.5 4v6.5" />
  </svg>
);

export const FactIcon = (): JSX.Element => (
  <svg width="18" height="18" viewBox="0 0 18 18" stroke-width="1.5" aria-hidden="true">
    <circle cx="9" cy="9" r="6.5" />
    <path d="M9 8.2v4M9 5.6v.1" />
  </svg>
);

export const AlertIcon = (): JSX.Element => (
  <svg width="18" height="18" viewBox="0 0 18 18" stroke-width="1.5" aria-hidden="true">
    <path d="M9 2.8L16 15H2z" />
    <path d="M9 7.3v3.6M9 12.9v.1" />
  </svg>
);

export const LostIcon = (): JSX.Element => (
  <svg width="18" height="18" viewBox="0 0 18 18" stroke-width="1.5" aria-hidden="true">
    <circle cx="9" cy="9" r="6.5" />
    <path d="M6.8 6.8l4.4 4.4M11.2 6.8l-4.4 4.4" />
  </svg>
);
