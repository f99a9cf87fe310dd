package io.portolan.report.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.chart.ChartSpec;
import io.portolan.chart.Tone;
import io.portolan.chart.ValueFormat;
import io.portolan.report.look.SampleCharts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPicturesTest {
    static List<ChartSpec> all() {
        return SampleCharts.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_picture_has_twice_the_pixels_asked_for_and_something_on_it(ChartSpec spec) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPictures.png(spec, 900, 500)));

        assertThat(image.getWidth()).isEqualTo(1800);
        assertThat(image.getHeight()).isEqualTo(1000);
        int[] pixels = image.getRGB(0, 0, 1800, 1000, null, 0, 1800);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel != 0xFFFFFFFF).count())
                .isGreaterThan(5_000);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_chart_gives_the_same_bytes(ChartSpec spec) {
        assertThat(ChartPictures.png(spec, 450, 250)).isEqualTo(ChartPictures.png(spec, 450, 250));
    }

    @Test
    void tiles_bear_the_tint_of_their_tone() throws IOException {
        ChartSpec.HeatMap matrix = new ChartSpec.HeatMap(
                "", "", "", "", List.of("High"), List.of("High"), List.of(List.of(new ChartSpec.Tile("", Tone.RED))));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartPictures.png(matrix, 300, 200)));

        assertThat(image.getRGB(300, 160) & 0xFFFFFF).isEqualTo(0xF6CFC9);
    }

    @Test
    void charts_without_data_are_drawn_empty() {
        ChartSpec.Axis axis = new ChartSpec.Axis("", ValueFormat.INTEGER);

        assertThat(List.of(
                        new ChartSpec.Lines("", "", ValueFormat.INTEGER, List.of(), List.of()),
                        new ChartSpec.Bars("", "", ValueFormat.INTEGER, true, true, List.of(), List.of()),
                        new ChartSpec.Curves("", "", axis, axis, List.of(), List.of()),
                        new ChartSpec.Bubbles("", "", axis, axis, List.of()),
                        new ChartSpec.HeatMap("", "", "", "", List.of(), List.of(), List.of())))
                .allSatisfy(
                        spec -> assertThat(ChartPictures.png(spec, 200, 100)).isNotEmpty());
    }
}
