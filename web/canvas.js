// The canvas the painted face is on: takes Dear ImGui's triangles out of the module's memory and
// draws them with WebGL 2. The canvas is a tile taller than the viewport that scrolls along with
// the page; it is painted anew only when the reader nears its edge.

import { result } from './doors.js';
import { createGlyphs } from './glyphs.js';

const tallest = 4096; // device pixels; larger canvases are not safe on old phones
const stretch = 2.5; // viewports the tile is high, where that is allowed
const margin = 0.25; // viewports before the tile's edge at which it is painted anew

const vertexShader = `#version 300 es
in vec2 position, texel;
in vec4 colour;
uniform vec2 size;
out vec2 at;
out vec4 ink;
void main() {
  at = texel;
  ink = colour;
  gl_Position = vec4(position / size * vec2(2, -2) + vec2(-1, 1), 0, 1);
}`;

// Letters keep the pixels they were drawn with, wherever they come to stand: no interpolation. A
// letter often stands at half a pixel exactly, where rounding errors would decide between two
// columns: a little more than nothing is added, less than the 1/64 px of font units.
const fragmentShader = `#version 300 es
precision highp float;
in vec2 at;
in vec4 ink;
uniform sampler2D atlas;
out vec4 colour;
void main() {
  colour = vec4(ink.rgb, ink.a * texelFetch(atlas, ivec2(at + .004), 0).r);
}`;

const vertexBytes = 20; // float x, y, u, v; four bytes of colour
const commandBytes = 28; // float clip left, top, right, bottom; first index, indices, first vertex

function createProgram(gl) {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  ['position', 'texel', 'colour'].forEach((name, i) => gl.bindAttribLocation(program, i, name));
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null;
}

// Everything that dies with the context. Null: this device cannot.
function createPainter(gl) {
  const program = createProgram(gl);
  if (!program) return null;
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  for (let i = 0; i < 3; i++) gl.enableVertexAttribArray(i);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  }
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  gl.enable(gl.SCISSOR_TEST);
  const size = gl.getUniformLocation(program, 'size');
  let uploaded = 0;

  return (doors, glyphs) => {
    const { width, height } = gl.canvas;
    if (uploaded !== glyphs.version) {
      uploaded = glyphs.version;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, gl.RED, gl.UNSIGNED_BYTE, glyphs.canvas);
    }
    gl.viewport(0, 0, width, height);
    gl.uniform2f(size, width, height);
    gl.bufferData(gl.ARRAY_BUFFER, doors.bytes(result.vertices), gl.STREAM_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, doors.bytes(result.indices), gl.STREAM_DRAW);
    const { buffer, byteOffset, byteLength } = doors.bytes(result.commands);
    const commands = new DataView(buffer, byteOffset, byteLength);
    for (let at = 0; at < byteLength; at += commandBytes) {
      const float = (i) => commands.getFloat32(at + 4 * i, true);
      const [left, top, right, bottom] = [float(0), float(1), float(2), float(3)];
      const [firstIndex, indices, firstVertex] = [4, 5, 6].map((i) =>
        commands.getUint32(at + 4 * i, true),
      );
      const first = firstVertex * vertexBytes;
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, vertexBytes, first);
      gl.vertexAttribPointer(1, 2, gl.FLOAT, false, vertexBytes, first + 8);
      gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, vertexBytes, first + 16);
      gl.scissor(left, height - bottom, Math.max(0, right - left), Math.max(0, bottom - top));
      gl.drawElements(gl.TRIANGLES, indices, gl.UNSIGNED_INT, firstIndex * 4);
    }
  };
}

// A border is a whole number of device pixels wide, or of CSS pixels where a test pretends to
// have another screen: the page says which.
function borderGrid(scale) {
  const probe = document.createElement('i');
  probe.style.cssText = 'position:absolute;visibility:hidden;border-top:1px solid';
  document.body.append(probe);
  const width = parseFloat(getComputedStyle(probe).borderTopWidth);
  probe.remove();
  return Math.abs(width - 1) < 0.001 ? 1 : scale;
}

// Null: WebGL 2 is missing. `onLost` and `onRestored` are called when the context goes and is
// there again.
export function createCanvas({ onLost, onRestored }) {
  const element = document.createElement('canvas');
  const gl = element.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    powerPreference: 'low-power',
  });
  let draw = gl && createPainter(gl);
  if (!draw) return null;
  element.setAttribute('aria-hidden', 'true');
  document.body.prepend(element);

  const glyphs = createGlyphs();
  const widest = Math.min(...gl.getParameter(gl.MAX_VIEWPORT_DIMS));
  let tile = null; // CSS px of the page: top, height
  let shown = { width: 0, scale: 1 };
  let pageHeight = 0;

  element.addEventListener('webglcontextlost', (event) => {
    event.preventDefault(); // or it would never come back
    draw = null;
    onLost();
  });
  element.addEventListener('webglcontextrestored', () => {
    draw = createPainter(gl);
    tile = null;
    if (draw) onRestored();
  });

  // Around what the reader sees, inside the page, on whole device pixels.
  function place(top, viewport) {
    const { scale } = shown;
    const whole = Math.max(pageHeight, viewport);
    const height = Math.floor(Math.min(viewport * stretch, tallest / scale, whole) * scale) / scale;
    const middle = top + (viewport - height) / 2;
    const start = Math.floor(Math.max(0, Math.min(middle, whole - height)) * scale) / scale;
    tile = { top: start, height };
    const width = Math.round(shown.width * scale);
    const rows = Math.round(height * scale);
    if (element.width !== width) element.width = width;
    if (element.height !== rows) element.height = rows;
    Object.assign(element.style, {
      top: `${start}px`,
      width: `${width / scale}px`,
      height: `${height}px`,
    });
  }

  function needsPaint(top, viewport) {
    if (!tile) return true;
    const near = viewport * margin;
    const first = Math.max(0, top - near);
    const last = Math.min(Math.max(pageHeight, viewport), top + viewport + near);
    // Half a pixel: the tile stands on whole device pixels. A tile that can be no taller is full.
    const free = tile.height - viewport;
    if (free < 2 * near) return top < tile.top - 0.5 || top + viewport > tile.top + tile.height + 0.5;
    return first < tile.top - 0.5 || last > tile.top + tile.height + 0.5;
  }

  return {
    element,
    needsPaint,
    // Places the shown screen. False: it cannot be painted.
    layout(doors, { width, scale, rem, theme }) {
      shown = { width, scale };
      tile = null;
      if (width * scale > widest) return false;
      const grid = borderGrid(scale);
      const lay = () => doors.exports.wegweiser_layout(width, scale, rem, grid, theme);
      let answer = lay();
      if (answer === 1) answer = glyphs.supply(doors) ? lay() : 2;
      pageHeight = doors.exports.wegweiser_height();
      return answer === 0;
    },
    // Lengths in CSS px of the page.
    paint(doors, top, viewport, pointer) {
      if (!draw) return;
      if (needsPaint(top, viewport)) place(top, viewport);
      const { x, y, pressed } = pointer;
      doors.exports.wegweiser_paint(tile.top, tile.height, x, y, pressed ? 1 : 0);
      draw(doors, glyphs);
    },
  };
}
