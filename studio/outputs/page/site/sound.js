// The program's sound, played at the place that the page asks for: a step of the clock is a jump, a drift of it is followed by
// playing a little faster or slower.
"use strict";

const RATE = 48000, HELD = 4 * RATE, JUMP = 0.1 * RATE, MOST_TURN = 0.005;
const STEP = 0.01 * RATE, MOST_LATER = 0.2 * RATE, SECOND = RATE / 128;

class Program extends AudioWorkletProcessor {
  constructor() {
    super();
    this.held = new Float32Array(HELD);
    this.end = -1; // the sample after the newest
    this.first = 0; // the oldest
    this.start = null; // the sample to be heard at the start of this clock
    this.place = 0; // the next to be played; between two samples mostly
    this.later = 0; // how much later than asked it is played, where the sound does not come in time
    this.least = Infinity; // how early the sound came in the last second, at least
    this.looks = 0;
    this.port.onmessage = ({ data }) => (data.samples ? this.put(data) : this.ask(data.start));
  }

  put({ at, samples }) {
    if (at !== this.end) this.first = at;
    for (let one = 0; one < samples.length; one++) this.held[(at + one) % HELD] = samples[one] / 32768;
    this.end = at + samples.length;
    this.first = Math.max(this.first, this.end - HELD);
  }

  ask(start) {
    if (this.start === null || Math.abs(start - this.start) > JUMP) {
      this.place = start + currentTime * RATE;
      this.later = 0;
    }
    this.start = start;
  }

  // Where it came early enough for a second, it is played where it belongs again.
  look(early) {
    this.least = Math.min(this.least, early);
    if (++this.looks < SECOND) return;
    if (this.least > this.later + STEP) {
      this.place += this.later;
      this.later = 0;
    }
    this.looks = 0;
    this.least = Infinity;
  }

  process(_inputs, [[left, right]]) {
    if (this.start === null) return true;
    const count = left.length * (RATE / sampleRate);
    const off = this.place - (this.start + currentTime * RATE - this.later);
    let turn = RATE / sampleRate;
    if (Math.abs(off) > JUMP) this.place -= off;
    else turn *= 1 - Math.max(-MOST_TURN, Math.min(MOST_TURN, off / RATE));
    const missing = this.place + left.length * turn + 1 - this.end;
    if (missing > 0) {
      // It has not come yet: what follows is played so much later, or nothing for a while where that would be too late.
      const later = missing + STEP;
      if (this.later + later > MOST_LATER) this.place += count;
      else {
        this.later += later;
        this.place -= later - count;
      }
      return true;
    }
    this.look(this.end - this.place);
    for (let one = 0; one < left.length; one++, this.place += turn) {
      const before = Math.floor(this.place), part = this.place - before;
      if (before < this.first) continue;
      left[one] = this.held[before % HELD] * (1 - part) + this.held[(before + 1) % HELD] * part;
    }
    if (right) right.set(left);
    return true;
  }
}

registerProcessor("program", Program);
