"""Measure the lips in pictures. Runs in an environment of its own, for `real_lips.py`; only numpy and mediapipe are needed.

    PYTHON benchmarks/landmarks.py WIDTH HEIGHT < pictures > measures

Standard input is BGR pictures, u8 [HEIGHT, WIDTH, 3] each, one after the other; standard output is f32 [2] for each: the
opening of the inner lips (mean of three pairs, in 3-D) and the distance of the corners of the mouth, both over the distance of
the outer corners of the eyes; NaN where no face is found. The landmarks are those of mediapipe's face mesh with refined lips.
"""

import os
import sys

os.environ.update({"GLOG_minloglevel": "3", "TF_CPP_MIN_LOG_LEVEL": "3"})

import mediapipe  # type: ignore[import-not-found]
import numpy as np

EYES, CORNERS = (33, 263), (61, 291)
INNER_LIPS = ((82, 87), (13, 14), (312, 317))


def main() -> None:
    """Answer each picture as soon as it is there."""
    width, height = int(sys.argv[1]), int(sys.argv[2])
    mesh = mediapipe.solutions.face_mesh.FaceMesh(static_image_mode=False, max_num_faces=1, refine_landmarks=True)
    while len(data := sys.stdin.buffer.read(width * height * 3)) == width * height * 3:
        picture = np.frombuffer(data, np.uint8).reshape(height, width, 3)
        faces = mesh.process(np.ascontiguousarray(picture[..., ::-1])).multi_face_landmarks
        answer = np.full(2, np.nan, np.float32)
        if faces:
            place = np.array([(p.x * width, p.y * height, p.z * width) for p in faces[0].landmark])

            def far(pair: tuple[int, int], place: np.ndarray = place) -> float:
                return float(np.linalg.norm(place[pair[0]] - place[pair[1]]))

            answer[:] = np.mean([far(pair) for pair in INNER_LIPS]) / far(EYES), far(CORNERS) / far(EYES)
        sys.stdout.buffer.write(answer.tobytes())
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
