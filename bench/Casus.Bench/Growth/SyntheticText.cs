using Casus.Measure.Copies;

namespace Casus.Bench.Growth;

/// <summary>The words of a report: a title and sentences, one of which gives a number and one, perhaps, recalls an older happening.</summary>
sealed record SyntheticText(string Title, string[] Sentences, string? Recalling, Happening? Recalled)
{
    const int SentencesOfEach = 7;

    public string Body => string.Join(' ', Recalling is null ? Sentences : [.. Sentences, Recalling]);

    public static SyntheticText Of(
        Happening what,
        Chance chance,
        Vocabulary words,
        SyntheticOutlet outlet,
        Happening? recalled
    )
    {
        var sentences = new List<string>
        {
            $"{what.Killed} people were killed near {what.Place} on {what.Road} road, {what.Person} said.",
        };
        while (sentences.Count < SentencesOfEach)
            sentences.Add(
                $"The {chance.Of(what.Phrases)} {words.Word(chance)} {words.Word(chance)} of {chance.Of<string>([what.Place, what.Person, what.Road])} {words.Word(chance)}."
            );
        sentences.Add(Happening.Capital(outlet.Footer));
        return new(
            $"{what.Place} {words.Word(chance)} {words.Word(chance)} {what.Road}",
            [.. sentences],
            recalled is null ? null : $"In {recalled.Day:yyyy-MM-dd} there was fighting near {recalled.Place}.",
            recalled
        );
    }

    /// <summary>Another outlet prints it, perhaps without its end, perhaps with a word changed.</summary>
    public SyntheticText Copied(Chance chance)
    {
        var kept = Sentences[..^(1 + chance.Below(3))];
        if (chance.Comes(0.5))
            kept[^1] = kept[^1].Replace("The ", "That ", StringComparison.Ordinal);
        return this with { Title = $"{Title} again {chance.Below(1000)}", Sentences = kept };
    }
}
