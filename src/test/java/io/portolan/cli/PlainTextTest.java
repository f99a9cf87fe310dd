package io.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void a_long_name_keeps_its_beginning_and_its_end() {
        assertThat(PlainText.shortened("canada-gc-it-projects-2016.csv", 20)).isEqualTo("canada-gc-…-2016.csv");
        assertThat(PlainText.shortened("short.csv", 20)).isEqualTo("short.csv");
    }

    @Test
    void lines_break_between_words_only() {
        assertThat(PlainText.wrapped("one two three", 8)).containsExactly("one two", "three");
        assertThat(PlainText.wrapped("unbreakable-name.xlsx is there", 8))
                .containsExactly("unbreakable-name.xlsx", "is there");
    }
}
