namespace Casus.Coding.Actors;

/// <summary>One naming of an actor in a sentence, taken apart: "Ruritania's former defence ministry spokesman Jan Novak".</summary>
/// <param name="First">First word of the wording, article left out.</param>
/// <param name="Last">Last word of the wording.</param>
/// <param name="Whose">The country or organisation that the body, office or group belongs to.</param>
/// <param name="WhoseIsInPlay">"the country's", "its": the country has to be looked up in the text before.</param>
/// <param name="Core">The body, office, group or name; null for a bare country or person.</param>
/// <param name="Inner">The body that an office belongs to: the defence ministry of its spokesman.</param>
/// <param name="Person">First and last word of the personal name.</param>
/// <param name="Proper">First and last word of a proper name before a kind of medium: "Standard" in "the Standard newspaper".</param>
sealed record Nominal(
    int First,
    int Last,
    Phrase? Whose,
    bool WhoseIsInPlay,
    Phrase? Core,
    Phrase? Inner,
    (int First, int Last)? Person,
    (int First, int Last)? Proper,
    bool Definite
)
{
    /// <summary>Where the title stands when <see cref="Person"/> follows behind a comma.</summary>
    public int TitleLast { get; init; } = Last;

    /// <summary>The member's own share of a joined wording ("Kenyan" of "Kenyan and Somali" on the guards); null where nothing is shared.</summary>
    public (int First, int Last)? Owner { get; init; }

    /// <summary>The words that the members of a joined wording share.</summary>
    public (int First, int Last) Shared { get; init; }

    public bool IsBareCountry => Core is null && Person is null && Whose is not null;
}
