// Measures a call from inside: camera and microphone taken together, the stamp in each picture, flashes, and clicks.
"use strict";
window.meter = { seen: [], clicks: [], flashes: [], bad: 0, labels: [], settings: null };
window.take = async () => {
  let stream = null;
  const sound = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  for (let turn = 0; turn < 20 && !stream; turn++) {
    // The first question can come before the browser has heard of the portal's camera.
    try {
      // The names of the microphones are told once the page may use one; then the person chooses.
      const any = await navigator.mediaDevices.getUserMedia({ audio: true });
      const chosen = (await navigator.mediaDevices.enumerateDevices()).find(
        (one) => one.kind === "audioinput" && one.label === "Viseme Studio");
      any.getTracks().forEach((track) => track.stop());
      sound.deviceId = { exact: chosen.deviceId };
      stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 }, audio: sound });
    }
    catch (error) { meter.error = String(error); await new Promise((done) => setTimeout(done, 500)); }
  }
  if (!stream) return meter.error;
  meter.labels = stream.getTracks().map((track) => track.label);
  meter.settings = stream.getVideoTracks()[0].getSettings();
  const video = document.createElement("video");
  video.muted = true; video.srcObject = stream; document.body.append(video);
  await video.play();
  const W = 640, H = 128, g = new OffscreenCanvas(W, H).getContext("2d", { willReadFrequently: true });
  let was = false;
  const look = () => {
    video.requestVideoFrameCallback(look);
    const now = performance.now();
    g.drawImage(video, 0, 0, W, H, 0, 0, W, H);
    const p = g.getImageData(0, 0, W, H).data, bit = (x, y) => (p[(y * W + x) * 4 + 1] > 127 ? 1 : 0);
    let ms = 0, sum = 0, check = 0;
    for (let i = 0; i < 40; i++) { const b = bit((i % 20) * 32 + 16, Math.floor(i / 20) * 32 + 16); ms += b * 2 ** i; sum += b; }
    for (let i = 0; i < 6; i++) check += bit(i * 32 + 16, 80) << i;
    if (sum !== check) { meter.bad++; return; }
    meter.seen.push([ms, now]);
    const flash = bit(W - 16, 112) === 1;
    if (flash && !was) meter.flashes.push(now);
    was = flash;
  };
  video.requestVideoFrameCallback(look);
  const context = new AudioContext(), ear = new AnalyserNode(context, { fftSize: 32768 }), x = new Float32Array(32768);
  await context.resume();
  context.createMediaStreamSource(stream).connect(ear);
  let heard = -1;
  setInterval(() => {
    const before = context.currentTime;
    ear.getFloatTimeDomainData(x);
    for (let i = 0; i < x.length; i++) {
      const t = before + (i - x.length) / context.sampleRate;
      if (Math.abs(x[i]) > 0.25 && t > heard + 0.3) {
        heard = t;
        meter.clicks.push(performance.now() + (t - context.currentTime) * 1000);
      }
    }
  }, 200);
  return "";
};
