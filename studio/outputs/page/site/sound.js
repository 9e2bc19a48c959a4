// The program's sound, played at the place that the page asks for: a drift of the clock is followed by playing a little faster or
// slower, and a step of it at once, from one place over to the other without a click. The sound's own clock takes a step whenever
// the loudspeaker was not given sound in time.
"use strict";

const RATE = 48000, HELD = 4 * RATE, ANOTHER = 0.1 * RATE, LEAP = 0.008 * RATE, MOST_TURN = 0.005;
const STEP = 0.005 * RATE, A_LITTLE_LATER = 0.015 * RATE, MOST_LATER = 0.2 * RATE, PATIENCE = 0.25 * RATE, SECOND = RATE / 128;

class Program extends AudioWorkletProcessor {
  constructor() {
    super();
    this.held = new Float32Array(HELD);
    this.end = -1; // the sample after the newest
    this.first = 0; // the oldest
    this.start = null; // the sample to be heard at the start of this clock
    this.place = 0; // the next to be played; between two samples mostly
    this.later = 0; // how much later than asked it is played, where the sound does not come in time
    this.silent = 0; // for how long nothing was played since it came in time for a second
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
    if (this.start === null) this.place = start + currentTime * RATE;
    if (this.start === null || Math.abs(start - this.start) > ANOTHER) this.later = 0;
    this.start = start;
  }

  // Where it came early enough for a second, it is played where it belongs again.
  look(early) {
    this.least = Math.min(this.least, early);
    if (++this.looks < SECOND) return;
    if (this.least > this.later + STEP) this.later = 0;
    this.looks = this.silent = 0;
    this.least = Infinity;
  }

  at(place) {
    const before = Math.floor(place), part = place - before;
    if (before < this.first || before + 1 >= this.end) return 0;
    return this.held[before % HELD] * (1 - part) + this.held[(before + 1) % HELD] * part;
  }

  process(_inputs, [[left, right]]) {
    if (this.start === null) return true;
    const count = left.length * (RATE / sampleRate);
    const off = this.place - (this.start + currentTime * RATE - this.later), from = this.place;
    const leaps = Math.abs(off) > LEAP;
    let turn = RATE / sampleRate;
    if (leaps) this.place -= off;
    else turn *= 1 - Math.max(-MOST_TURN, Math.min(MOST_TURN, off / RATE));
    const missing = this.place + left.length * turn + 1 - this.end;
    if (missing > 0) {
      this.looks = 0;
      this.least = Infinity;
      // It has not come yet: what follows is played a little later, or nothing for a while where that would not be in step.
      // Where it is late always or again and again, because the look-ahead is shorter than the way to the loudspeaker or the
      // computer is too busy, late is better than never.
      const later = missing + STEP;
      if (this.later + later > (this.silent > PATIENCE ? MOST_LATER : A_LITTLE_LATER)) {
        this.place += count;
        this.silent += count;
      } else {
        this.later += later;
        this.place -= later - count;
      }
      return true;
    }
    this.look(this.end - this.place);
    for (let one = 0; one < left.length; one++, this.place += turn) {
      const over = leaps ? (one + 1) / left.length : 1;
      left[one] = this.at(this.place) * over;
      if (leaps) left[one] += this.at(from + one * turn) * (1 - over);
    }
    if (right) right.set(left);
    return true;
  }
}

registerProcessor("program", Program);
