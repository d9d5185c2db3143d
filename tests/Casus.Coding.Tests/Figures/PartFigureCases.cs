namespace Casus.Coding.Tests.Figures;

/// <summary>Numbers of which only some are lost, or lost anew, or not lost at all.</summary>
static class PartFigureCases
{
    public static readonly (string Text, string Reads)[] All =
    [
        (
            "The clash wounded 40 people. Four of the wounded died on Sunday.",
            "wounded 40/40/40; killed 4/4/4 increment"
        ),
        ("Two of the injured died overnight.", "killed 2/2/2 increment"),
        ("The clinic took in 80 wounded, of whom nine died.", "wounded 80/80/80; killed 9/9/9 partial"),
        ("Divers saved 35 passengers, among them the cook, who has been arrested.", ""),
        ("The coroner said that four bodies had been counted twice.", ""),
        ("The relief society handed over the bodies of six Chilean soldiers.", "killed 6/6/6 of CHL partial"),
        ("Rescuers found the bodies of six miners.", "killed 6/6/6"),
    ];
}
