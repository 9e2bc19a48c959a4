// Shows the pictures and plays the sound that one WebSocket brings. Each message says at which sample of the program's clock it
// starts: a picture is shown as soon as it is decoded, and the sound is played where the pictures are.
"use strict";

const RATE = 48000, HEAD_BYTES = 16, PICTURE = 0, SOUND = 1;
const FULL = 1013;
// The browser makes so much sound ahead for the loudspeaker: with less, its usual 8 ms, a busy computer leaves holes in it. Where
// the sound comes less than `EARLY_S` before its picture there is no time for that.
const LATENCY_S = 0.016, EARLY_S = 0.13;
const HALF_A_FRAME_MS = 8; // until what is on the canvas is seen, on average
const WAIT_MS = 500, MOST_WAIT_MS = 8000;
const canvas = document.querySelector("canvas"), note = document.querySelector("p"), button = document.querySelector("button");
const paint = canvas.getContext("bitmaprenderer");

// The token is in a cookie now.
history.replaceState(null, "", location.pathname);

// How far the program's clock is ahead of the page's: the median over the pictures of the last second, so that one late picture
// moves no sound.
class Clock {
  constructor() { this.shown_s = []; this.at = 0; }

  shown(at, when_ms) {
    if (at < this.at) this.shown_s.length = 0;
    this.at = at;
    const when_s = when_ms / 1000;
    this.shown_s.push([at / RATE - when_s, when_s]);
    while (this.shown_s[0][1] < when_s - 1) this.shown_s.shift();
    return middle(this.shown_s.map(([ahead_s]) => ahead_s));
  }
}

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

class Sound {
  constructor(early_s) {
    this.context = new AudioContext({ latencyHint: early_s > EARLY_S ? LATENCY_S : "interactive", sampleRate: RATE });
    this.node = null;
    this.behind_s = []; // by how much the sound's clock is behind the page's, the last few times
    this.context.addEventListener("statechange", () => this.offer());
    button.addEventListener("click", () => this.context.resume());
    this.context.audioWorklet.addModule("sound.js").then(() => {
      this.node = new AudioWorkletNode(this.context, "program", { numberOfInputs: 0, outputChannelCount: [2] });
      this.node.connect(this.context.destination);
      this.offer();
    });
  }

  // A browser plays nothing before its person has done something; OBS does.
  offer() { button.hidden = this.context.state !== "suspended"; }

  put(at, samples) { this.node?.port.postMessage({ at, samples }, [samples.buffer]); }

  // The program is `ahead_s` ahead of the page's clock: tell which sample is to be heard at the start of the sound's clock.
  follow(ahead_s) {
    const now = this.context.getOutputTimestamp();
    const [page_ms, sound_s] = now.performanceTime ? [now.performanceTime, now.contextTime]
      : [performance.now(), this.context.currentTime];
    // A single time may be told wrong while the browser is busy; a step is there each time.
    this.behind_s.push(page_ms / 1000 - sound_s);
    if (this.behind_s.length > 5) this.behind_s.shift();
    this.node?.port.postMessage({ start: (ahead_s + middle(this.behind_s)) * RATE });
  }
}

class Pictures {
  constructor(shown) { this.shown = shown; this.newest = -Infinity; this.waiting = 0; this.room = null; }

  // The colours where the alpha is, and nothing elsewhere.
  cut(colours, alpha) {
    if (this.room?.width !== colours.width || this.room?.height !== colours.height) {
      this.room = new OffscreenCanvas(colours.width, colours.height);
      this.pen = this.room.getContext("2d");
    }
    this.pen.globalCompositeOperation = "copy";
    this.pen.drawImage(colours, 0, 0);
    this.pen.globalCompositeOperation = "destination-in";
    this.pen.drawImage(alpha, 0, 0);
    colours.close();
    alpha.close();
    return this.room.transferToImageBitmap();
  }

  async put(at, jpeg, png) {
    // The clock of an engine that begins again counts from 0.
    if (at < this.newest) this.newest = -Infinity;
    const [colours, alpha] = await Promise.all([
      createImageBitmap(new Blob([jpeg], { type: "image/jpeg" })),
      png.length ? createImageBitmap(new Blob([png], { type: "image/png" })) : null,
    ]);
    const bitmap = alpha ? this.cut(colours, alpha) : colours;
    // Two may be decoded at once, and the later one may be first.
    if (at < this.newest) { bitmap.close(); return; }
    this.newest = at;
    if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) {
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
    }
    paint.transferFromImageBitmap(bitmap);
    this.shown(at);
  }
}

let sound = null, heard = -Infinity, wait_ms = WAIT_MS; // `heard` is the sample after the newest

function tell(sentence) {
  note.textContent = sentence;
  note.hidden = !sentence;
}

function connect() {
  const feed = new WebSocket(`ws://${location.host}/feed`), clock = new Clock();
  feed.binaryType = "arraybuffer";
  const pictures = new Pictures((at) => {
    if (heard > at) sound ??= new Sound((heard - at) / RATE);
    sound?.follow(clock.shown(at, performance.now() + HALF_A_FRAME_MS));
  });
  feed.onopen = () => { wait_ms = WAIT_MS; };
  feed.onmessage = async ({ data }) => {
    const head = new DataView(data), kind = head.getUint8(0), at = head.getFloat64(8, true);
    if (kind === SOUND) {
      const samples = new Int16Array(data, HEAD_BYTES).slice();
      heard = at + samples.length;
      sound?.put(at, samples);
    }
    if (kind !== PICTURE) return;
    tell("");
    const end = HEAD_BYTES + head.getUint32(4, true);
    await pictures.put(at, new Uint8Array(data, HEAD_BYTES, end - HEAD_BYTES), new Uint8Array(data, end));
    if (feed.readyState === WebSocket.OPEN) feed.send(data.slice(8, HEAD_BYTES));
  };
  feed.onclose = ({ code, reason }) => {
    tell(code === FULL ? reason : "Viseme Studio does not answer. Once it runs again, open the address that it shows then.");
    setTimeout(connect, wait_ms);
    wait_ms = Math.min(2 * wait_ms, MOST_WAIT_MS);
  };
}

connect();
