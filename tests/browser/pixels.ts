import { inflateSync } from 'node:zlib';

/** A decoded picture: three bytes a pixel, red, green, blue, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A rectangle in CSS pixels, as DOMRect has it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIGNATURE_BYTES = 8;
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * Decodes what browsers make of a screenshot: a PNG of 8 bits a channel, not interlaced, with or without alpha (which
 * is dropped). Throws for any other kind. https://www.w3.org/TR/png-3/
 */
export function decodePng(png: Uint8Array): Pixels {
  const view = Buffer.from(png);
  const data: Buffer[] = [];
  let header = { width: 0, height: 0, channels: 0 };
  for (let at = SIGNATURE_BYTES; at < view.length; ) {
    const length = view.readUInt32BE(at);
    const body = view.subarray(at + 8, at + 8 + length);
    const type = view.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') header = readHeader(body);
    if (type === 'IDAT') data.push(body);
    at += length + 12; // length, type and checksum are four bytes each
  }
  return { ...header, rgb: withoutAlpha(unfilter(inflateSync(Buffer.concat(data)), header), header.channels) };
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

function readHeader(body: Buffer): Header {
  const channels = CHANNELS[body.readUInt8(9)];
  if (body.readUInt8(8) !== 8 || channels === undefined || body.readUInt8(12) !== 0) {
    throw new Error('Not a PNG of 8 bits a channel in colour, not interlaced.');
  }
  return { width: body.readUInt32BE(0), height: body.readUInt32BE(4), channels };
}

/** Undoes the filter that each row names in its first byte. */
function unfilter(rows: Buffer, { width, height, channels }: Header): Uint8Array {
  const stride = width * channels;
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const upLeft = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, upLeft) : 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

function withoutAlpha(bytes: Uint8Array, channels: number): Uint8Array {
  return channels === 3 ? bytes : bytes.filter((_, at) => at % channels !== 3);
}

/** How far a channel may be off, of 255: screens and picture formats round. */
const TOLERANCE = 3;

/** The share of the pixels within the boxes, 0 to 1, that have this colour ("#ffdd6e"). 0 if the boxes are outside. */
export function shareOf(colour: string, picture: Pixels, boxes: readonly Box[]): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const pixels = boxes.flatMap((box) => pixelsIn(picture, box));
  const hits = pixels.filter((at) =>
    wanted.every((channel, i) => Math.abs((picture.rgb[at + i] ?? 0) - channel) <= TOLERANCE),
  );
  return pixels.length === 0 ? 0 : hits.length / pixels.length;
}

/** Where in `rgb` the pixels of the box begin, as far as the picture reaches. */
function pixelsIn({ width, height }: Pixels, box: Box): number[] {
  const found: number[] = [];
  for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(height, Math.floor(box.y + box.height)); y += 1) {
    for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(width, Math.floor(box.x + box.width)); x += 1) {
      found.push((y * width + x) * 3);
    }
  }
  return found;
}
