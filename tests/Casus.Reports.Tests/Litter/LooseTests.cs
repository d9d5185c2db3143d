namespace Casus.Reports.Tests.Litter;

public class LooseTests
{
    const string Title = "Gates of the Tarvos dam opened at dawn";
    const string Lead =
        "Engineers opened the gates of the upper Tarvos dam after three days of rain and melting snow, the water board said.";
    const string Close =
        "The gates of the dam will stay open until the lake has fallen by two metres, the board added on Monday.";

    static string[] Kept(params string[] between) =>
        Reading.Of(string.Join("\n\n", [Title, Lead, .. between, Close])).Text.Split('\n')[2..^1];

    [Theory]
    [InlineData("Herring prices climb for bakers and cooks")]
    [InlineData("EXPLAINED: Why herring is dear in the north")]
    [InlineData("Video: Herring boats come home early")]
    [InlineData("Sailing | Rowing | Herring")]
    [InlineData("▶ Herring boats come home")]
    [InlineData("Camera: Jane Roe")]
    [InlineData("Write to us: desk@tarvos.example")]
    [InlineData("3 4 5 … 12")]
    [InlineData("Our website and our podcast are free for subscribers like you.")]
    public void What_has_the_marks_or_words_of_pages_or_tells_of_something_else_goes(string line) =>
        Assert.Empty(Kept(line));

    [Theory]
    [InlineData("What the water board plans")]
    [InlineData("Who pays for the dam?")]
    [InlineData("- Herring boats stay in port")]
    [InlineData("Nobody was hurt.")]
    [InlineData("Correction: the website of the board gave a wrong day.")]
    [InlineData("\"Please read the sky before you read your newspaper,\" an old man told us.")]
    public void Subheads_items_short_sentences_notes_and_quotes_stay(string line) => Assert.Equal([line], Kept(line));

    [Theory]
    [InlineData("1. Herring prices climb for bakers", "2. Sailors mend their nets")]
    [InlineData("Sailors mend their nets", "7 hours ago", "Bakers and cooks want herring")]
    [InlineData("(c) Tarvos Press 31")]
    [InlineData("Read how our paper keeps your data. OK")]
    [InlineData("Reproduction d'un article ou d'une photo sans l'accord de l'éditeur est interdite.")]
    public void Lists_of_other_headlines_their_hours_and_notices_with_a_button_go(params string[] lines) =>
        Assert.Empty(Kept(lines));

    [Theory]
    [InlineData("1. The gates open at dawn", "2. The lake falls by two metres")]
    [InlineData("Norland 25 boats", "Ostland 12 boats", "Westmark 3 boats more")]
    [InlineData("The water board's view of it")]
    public void Lists_of_the_report_s_own_and_subheads_with_one_word_of_pages_stay(params string[] lines) =>
        Assert.Equal(lines, Kept(lines));

    [Fact]
    public void A_list_without_marks_stays() =>
        Assert.Equal(
            ["Norland: 25 boats", "Ostland: 12 boats", "Westmark: none"],
            Kept("Norland: 25 boats", "Ostland: 12 boats", "Westmark: none")
        );

    [Fact]
    public void A_line_that_comes_again_and_again_goes_every_time() =>
        Assert.Equal(["Nobody was hurt."], Kept("Two minds, one sea", "Nobody was hurt.", "Two minds, one sea"));

    [Theory]
    [InlineData("Nobody was hurt.", "Share this article")]
    [InlineData("Nobody was hurt.", "Video: Herring boats come home early")]
    [InlineData("Advertisement", "Nobody was hurt in the valley below the dam.")]
    [InlineData(
        "A herring boat seen from the old harbour wall",
        "The people of the valley below were brought to the school."
    )]
    public void Litter_that_stuck_to_a_sentence_is_cut_off(string first, string second) =>
        Assert.Equal([first.EndsWith('.') ? first : second], Kept(first + second));

    [Fact]
    public void A_few_words_without_a_full_stop_behind_a_paragraph_are_judged_by_themselves() =>
        Assert.Equal(
            ["The people of the valley below the dam were brought to the school."],
            Kept("The people of the valley below the dam were brought to the school. Herring boats come home early")
        );

    [Fact]
    public void A_headline_below_the_same_behind_its_section_is_no_wrapped_line()
    {
        var report = Reading.Of(
            string.Join("\n", "You read: Rivers / Dams / " + Title, "date 2031-05-09 " + Title, "", Lead, "", Close)
        );
        Assert.Equal(Title, report.Title);
    }

    [Fact]
    public void A_line_that_ends_in_a_small_word_goes_on_below_though_a_name_begins_there() =>
        Assert.Equal(
            [
                "Engineers from three valleys told the people of the lower town that the Tarvos would fall by the evening.",
            ],
            Kept(
                "Engineers from three valleys told the people of the lower town that the\nTarvos would fall by the evening."
            )
        );

    [Theory]
    [InlineData("Pourquoi le hareng est plus cher que jamais cette année dans le nord.", false)]
    [InlineData("Die Heringe sind in diesem Jahr so teuer wie noch nie gewesen.", false)]
    [InlineData("\"Le barrage est à nous,\" said a banner on the wall of the dam.", true)]
    [InlineData("Jean-Pierre Lefebvre of Électricité de Tarvos said the wall was sound.", true)]
    public void A_line_in_another_language_goes_and_names_and_quotes_stay(string line, bool stays) =>
        Assert.Equal(stays ? [line] : [], Kept(line));

    [Fact]
    public void The_headline_is_the_line_that_the_text_speaks_of()
    {
        var report = Reading.Of(
            string.Join("\n\n", "Fresh bread from our own ovens", "Frontpage » Rivers » Dams", Title, Lead, Close)
        );
        Assert.Equal(Title, report.Title);
    }

    [Fact]
    public void Entities_that_were_encoded_twice_are_read() =>
        Assert.Equal(
            ["The board's \"last\" word came late in the evening."],
            Kept("The board&amp;#39;s &quot;last&amp;quot; word came late in the evening.")
        );
}
