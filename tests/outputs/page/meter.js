// Measures a page from inside: the stamp in each picture on its canvas, when it is seen there, and when clicks are heard.
"use strict";
window.meter = { seen: [], clicks: [], flashes: [], bad: 0, frames: [], peak: 0 };
(() => {
  const AROUND_S = 0.1;
  const small = document.createElement("canvas"), W = 640, H = 128;
  small.width = W; small.height = H;
  const g = small.getContext("2d", { willReadFrequently: true });
  let last = -1, was = false;
  const look = () => {
    requestAnimationFrame(look);
    const now = performance.now(), shown = document.querySelector("canvas");
    meter.frames.push(now);
    if (!shown || shown.width < 1000) return;
    g.drawImage(shown, 0, 0, W, H, 0, 0, W, H);
    const p = g.getImageData(0, 0, W, H).data, bit = (x, y) => (p[(y * W + x) * 4 + 1] > 127 ? 1 : 0);
    let ms = 0, sum = 0, check = 0;
    for (let i = 0; i < 40; i++) { const b = bit((i % 20) * 32 + 16, Math.floor(i / 20) * 32 + 16); ms += b * 2 ** i; sum += b; }
    for (let i = 0; i < 6; i++) check += bit(i * 32 + 16, 80) << i;
    if (sum !== check) { meter.bad++; return; }
    if (ms !== last) { last = ms; meter.seen.push([ms, now]); }
    const flash = bit(W - 16, 112) === 1;
    if (flash && !was) meter.flashes.push(now);
    was = flash;
  };
  requestAnimationFrame(look);

  // What goes to the loudspeaker is heard here as well, and looked through for clicks a few times a second.
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to === this.context.destination) {
      const context = this.context, ear = new AnalyserNode(context, { fftSize: 32768 }), x = new Float32Array(32768);
      connect.call(this, ear);
      // When a click was heard is told by the loudspeaker's clock as it was around it, the middle of several looks: a single
      // one may be wrong while the browser is busy.
      let heard = -1;
      const found = [], looks = [];
      setInterval(() => {
        const now = context.getOutputTimestamp();
        looks.push(now.performanceTime ? [now.contextTime, now.performanceTime - now.contextTime * 1000]
          : [context.currentTime, performance.now() - context.currentTime * 1000]);
        if (looks.length > 100) looks.shift();
        while (found.length && looks.at(-1)[0] > found[0] + AROUND_S) {
          const t = found.shift(), behind = looks.filter(([at]) => Math.abs(at - t) <= AROUND_S).map(([, ms]) => ms);
          behind.sort((one, other) => one - other);
          if (behind.length) meter.clicks.push(t * 1000 + behind[behind.length >> 1]);
        }
      }, 20);
      setInterval(() => {
        const before = context.currentTime;
        ear.getFloatTimeDomainData(x);
        const first = before - x.length / context.sampleRate;
        for (let i = 0; i < x.length; i++) {
          const a = Math.abs(x[i]), t = first + i / context.sampleRate;
          if (a > meter.peak) meter.peak = a;
          if (a > 0.25 && t > heard + 0.3) {
            heard = t;
            found.push(t);
          }
        }
      }, 200);
    }
    return connect.call(this, to, ...rest);
  };
})();
