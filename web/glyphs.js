// The phone's own fonts as a texture: each character the painter asks for is measured and drawn
// once, white, by a 2D canvas at the exact size in device pixels. No font is downloaded, and the
// pixels never enter the module's memory: it learns widths and places only.

import { result } from './doors.js';

const width = 1024;
const tallest = 4096; // device pixels; larger canvases are not safe on old phones
const white = 4; // the white square in the corner, for all that is no text

function newCanvas(height) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.fillStyle = '#fff';
  return { canvas, pen };
}

// Browsers that do not tell (Firefox before 116): the measures of most fonts.
const ascentOf = (measured, size) => Math.round(measured.fontBoundingBoxAscent ?? size * 0.93);
const descentOf = (measured, size) => Math.round(measured.fontBoundingBoxDescent ?? size * 0.24);

export function createGlyphs() {
  let { canvas, pen } = newCanvas(512);
  let faces = [];
  let known = '';
  let shelf = { x: 0, y: 0, height: 0 };
  let version = 0; // grows when the texture has to be uploaded again

  function reset(sizes, family) {
    faces = [];
    for (let i = 0; i < sizes.length; i += 2) {
      const size = sizes[i];
      const font = `${sizes[i + 1]} ${size}px ${family}`;
      pen.font = font;
      const measured = pen.measureText('x');
      faces.push({ font, ascent: ascentOf(measured, size), descent: descentOf(measured, size) });
    }
    pen.clearRect(0, 0, width, canvas.height);
    pen.fillRect(0, 0, white, white);
    shelf = { x: white + 1, y: 0, height: white + 1 };
  }

  function grow(height) {
    if (height > tallest) return false;
    const larger = newCanvas(Math.min(tallest, Math.max(height, canvas.height * 2)));
    larger.pen.drawImage(canvas, 0, 0);
    ({ canvas, pen } = larger);
    return true;
  }

  // Room for a picture; nothing: the texture is full.
  function room(w, h) {
    if (shelf.x + w > width) shelf = { x: 0, y: shelf.y + shelf.height, height: 0 };
    if (w > width || (shelf.y + h > canvas.height && !grow(shelf.y + h))) return null;
    const place = { x: shelf.x, y: shelf.y };
    shelf.x += w + 1;
    shelf.height = Math.max(shelf.height, h + 1);
    return place;
  }

  // The numbers of wegweiser_glyphs for one character, `into` a DataView.
  function draw(face, codePoint, into) {
    const character = String.fromCodePoint(codePoint);
    const { font } = faces[face];
    pen.font = font;
    pen.fontKerning = 'none';
    const ink = pen.measureText(character);
    let box = [0, 0, 0, 0];
    let at = { x: 0, y: 0 };
    if (ink.actualBoundingBoxRight + ink.actualBoundingBoxLeft > 0) {
      // One pixel more on each side: outlines are smoothed beyond their edge.
      box = [
        Math.floor(-ink.actualBoundingBoxLeft) - 1,
        Math.floor(-ink.actualBoundingBoxAscent) - 1,
        Math.ceil(ink.actualBoundingBoxRight) + 1,
        Math.ceil(ink.actualBoundingBoxDescent) + 1,
      ];
      at = room(box[2] - box[0], box[3] - box[1]);
      if (!at) return false;
      pen.font = font; // a texture that has grown has a new pen
      pen.fontKerning = 'none';
      pen.fillText(character, at.x - box[0], at.y - box[1]);
    }
    const texels = [at.x, at.y, at.x + box[2] - box[0], at.y + box[3] - box[1]];
    into.setUint32(0, face, true);
    into.setUint32(4, codePoint, true);
    [ink.width, ...box, ...texels].forEach((n, i) => into.setFloat32(8 + 4 * i, n, true));
    return true;
  }

  return {
    get canvas() {
      return canvas;
    },
    get version() {
      return version;
    },
    // Draws what the painter lacks and tells it. False: there is no more room.
    supply(doors) {
      const sizes = [...doors.floats(result.faces)];
      const { fontFamily } = getComputedStyle(document.body);
      if (known !== [...sizes, fontFamily].join()) {
        known = [...sizes, fontFamily].join();
        reset(sizes, fontFamily);
      }
      const bytes = doors.bytes(result.glyphs);
      const missing = new Uint32Array(bytes.slice().buffer);
      const head = faces.length * 8 + 8;
      const answer = new Uint8Array(head + missing.length * 22);
      const view = new DataView(answer.buffer);
      faces.forEach(({ ascent, descent }, i) => {
        view.setFloat32(8 * i, ascent, true);
        view.setFloat32(8 * i + 4, descent, true);
      });
      view.setFloat32(head - 8, white / 2, true);
      view.setFloat32(head - 4, white / 2, true);
      for (let i = 0; i < missing.length; i += 2) {
        const at = head + i * 22;
        if (!draw(missing[i], missing[i + 1], new DataView(answer.buffer, at, 44))) return false;
      }
      version += 1;
      doors.exports.wegweiser_glyphs(doors.input(answer));
      return true;
    },
  };
}
