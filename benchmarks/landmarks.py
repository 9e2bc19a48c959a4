"""Measure the lips in pictures. Runs in an environment of its own, for `landmarking.py`; only numpy and mediapipe are needed.

    PYTHON benchmarks/landmarks.py WIDTH HEIGHT [plain] < pictures > measures

Standard input is BGR pictures, u8 [HEIGHT, WIDTH, 3] each, one after the other; standard output is f32 [82] for each: the
opening of the inner lips (mean of three pairs, in 3-D) and the distance of the corners of the mouth, both over the distance of
the outer corners of the eyes; then x and y of the 40 landmarks of the lips, from the middle between the eyes along and across
the line through them, in distances of the eyes' middles; NaN where no face is found. The landmarks are those of mediapipe's
face mesh with refined lips; with ``plain`` lips are not refined, which tremble less.
"""

import os
import sys

os.environ.update({"GLOG_minloglevel": "3", "TF_CPP_MIN_LOG_LEVEL": "3"})

import mediapipe  # type: ignore[import-not-found]
import numpy as np

EYES, CORNERS = (33, 263), (61, 291)
INNER_LIPS = ((82, 87), (13, 14), (312, 317))
EYE_MIDDLES = ((33, 133), (362, 263))
LIPS = (0, 13, 14, 17, 37, 39, 40, 61, 78, 80, 81, 82, 84, 87, 88, 91, 95, 146, 178, 181, 185, 191, 267, 269, 270, 291, 308,
        310, 311, 312, 314, 317, 318, 321, 324, 375, 402, 405, 409, 415)


def main() -> None:
    """Answer each picture as soon as it is there."""
    width, height = int(sys.argv[1]), int(sys.argv[2])
    refined = "plain" not in sys.argv
    mesh = mediapipe.solutions.face_mesh.FaceMesh(static_image_mode=False, max_num_faces=1, refine_landmarks=refined)
    while len(data := sys.stdin.buffer.read(width * height * 3)) == width * height * 3:
        picture = np.frombuffer(data, np.uint8).reshape(height, width, 3)
        faces = mesh.process(np.ascontiguousarray(picture[..., ::-1])).multi_face_landmarks
        answer = np.full(2 + 2 * len(LIPS), np.nan, np.float32)
        if faces:
            place = np.array([(p.x * width, p.y * height, p.z * width) for p in faces[0].landmark])

            def far(pair: tuple[int, int], place: np.ndarray = place) -> float:
                return float(np.linalg.norm(place[pair[0]] - place[pair[1]]))

            answer[:2] = np.mean([far(pair) for pair in INNER_LIPS]) / far(EYES), far(CORNERS) / far(EYES)
            left, right = (place[list(pair), :2].mean(0) for pair in EYE_MIDDLES)
            apart = float(np.hypot(*(right - left)))
            along = (right - left) / apart
            axes = np.stack([along, [-along[1], along[0]]], 1)
            answer[2:] = ((place[list(LIPS), :2] - (left + right) / 2) @ axes / apart).ravel()
        sys.stdout.buffer.write(answer.tobytes())
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
