"""The size of a picture is read from its header, and what would be decoded for long is no thumbnail."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.avatars.picture_header import MOST_SCANS, is_thumbnail, jpeg_size


@pytest.mark.parametrize("progressive", [0, 1])
def test_the_size_of_a_jpeg_is_read_from_its_header(progressive: int) -> None:
    picture = np.zeros((30, 50, 3), np.uint8)
    data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_PROGRESSIVE, progressive])[1].tobytes()

    assert jpeg_size(data) == (50, 30)
    assert all(jpeg_size(data[:end]) in (None, (50, 30)) for end in range(len(data)))


def test_a_thumbnail_with_scans_without_end_is_refused() -> None:
    _, picture = cv2.imencode(".jpg", np.zeros((32, 32, 3), np.uint8), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1))
    data = picture.tobytes()
    at = data.rindex(b"\xff\xda")

    assert is_thumbnail(data)
    assert not is_thumbnail(data[:at] + data[at:-2] * MOST_SCANS + data[-2:])
    assert not is_thumbnail(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
