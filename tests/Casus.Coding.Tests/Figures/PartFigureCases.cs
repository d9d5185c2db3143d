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
        ("The blast wounded nine bakers. Seven of them died.", "wounded 9/9/9; killed 7/7/7"),
        ("Two of the wounded had been flown to Lima.", "wounded 2/2/2 partial"),
        ("Four of its soldiers were killed and 11 others wounded.", "killed 4/4/4; wounded 11/11/11"),
        ("The number of those killed in Lima had risen to six.", "killed 6/6/6"),
        ("The number of people injured stood at 40.", "wounded 40/40/40"),
        (
            "Four European Union monitors from Chile were killed and five seriously wounded.",
            "killed 4/4/4 of EU; wounded 5/5/5 of EU"
        ),
        (
            "The ambush led to the deaths of five monitors from Chile and injured four others.",
            "killed 5/5/5 of CHL; wounded 4/4/4 of CHL"
        ),
        (
            "At least 45 people died in the raids. In Lima, 12 people died. In Quito, nine people died.",
            "killed 45/45/; killed 12/12/12 partial; killed 9/9/9 partial"
        ),
        ("The clinic took in 80 wounded, of whom nine died.", "wounded 80/80/80; killed 9/9/9 partial"),
        ("Divers saved 35 passengers, among them the cook, who has been arrested.", ""),
        ("The coroner said that four bodies had been counted twice.", ""),
        ("The relief society handed over the bodies of six Chilean soldiers.", "killed 6/6/6 of CHL partial"),
        ("Rescuers found the bodies of six miners.", "killed 6/6/6"),
        ("The death toll from Sunday's landslide in the hills of upper Karsk has risen to 14.", "killed 14/14/14"),
        ("The toll from three days of rain in the hills had climbed to 41.", "killed 41/41/41"),
        ("The death toll among Chilean gunners rose to three on Friday.", "killed 3/3/3 of CHL"),
        (
            "The ministry lowered its count of civilian dead to 12 from 15.",
            "killed 12/12/12; killed 15/15/15 superseded"
        ),
        (
            "Raiders burned a Chilean camp, killing six Chilean miners and wounding 14.",
            "killed 6/6/6 of CHL; wounded 14/14/14 of CHL"
        ),
        ("A clerk of the court said the judge had been detained.", ""),
        (
            "The toll among Chilean soldiers rose to three after the body of a missing soldier was found.",
            "killed 3/3/3 of CHL; killed 1/1/1 partial"
        ),
        ("Some 900 people are in 14 evacuation centres, the mayor said.", "displaced /900/"),
        ("The army was holding nine of our soldiers.", "captured 9/9/9"),
        ("A rocket hit the mill, wounding two night guards.", "wounded 2/2/2"),
        ("A rocket hit the mill, wounding two night watchmen.", "wounded 2/2/2"),
        ("The crew worked in four day shifts.", ""),
        (
            "A raid killed one officer at the ford. A Peruvian sailor was hit in the arm.",
            "killed 1/1/1; wounded 1/1/1 of PER"
        ),
        (
            "Raiders burned a post in Chile, killing one officer and taking four others away.",
            "killed 1/1/1; captured 4/4/4"
        ),
        ("Ambulances took 12 injured miners away.", "wounded 12/12/12"),
        ("The medics had treated 80 wounded, of whom nine died.", "wounded 80/80/80; killed 9/9/9 partial"),
    ];
}
