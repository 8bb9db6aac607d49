package app.vitrine.mediafiles;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.jcodec.scale.AWTUtil;

/// The first key frame of a video, for a poster: H.264 in MP4 or QuickTime; other kinds show a placeholder.
final class PosterFrame {

    private PosterFrame() {}

    // The decoder throws errors and unchecked exceptions of many kinds on videos it does not know.
    static Optional<BufferedImage> of(Path file, int side) {
        try (SeekableByteChannel channel = NIOUtils.readableFileChannel(file.toString())) {
            Picture frame = FrameGrab.createFrameGrab(channel).getNativeFrame();
            if (frame == null) {
                return Optional.empty();
            }
            return Optional
                    .of(PictureDecoder.scaled(AWTUtil.toBufferedImage(frame), side, Orientation.UPRIGHT));
        } catch (IOException | JCodecException | RuntimeException | LinkageError | AssertionError unknown) {
            return Optional.empty();
        }
    }
}
