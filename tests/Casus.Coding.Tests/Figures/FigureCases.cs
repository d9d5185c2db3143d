namespace Casus.Coding.Tests.Figures;

/// <summary>Sentences of losses as news tells them, about places and people that we made up or that meet here for no reason.</summary>
static class FigureCases
{
    public static readonly (string Text, string Reads)[] All =
    [
        ("At least 49 villagers were killed in the raid.", "killed 49/49/"),
        ("The raid killed more than 6,500 people.", "killed 6500/6500/"),
        ("About a dozen tanks were destroyed.", "equipment /12/"),
        ("Several Peruvian sailors were wounded.", "wounded 2// of PER"),
        ("Four Chilean soldiers had been wounded.", "wounded 4/4/4 of CHL"),
        ("A total of 17 guards were taken prisoner.", "captured 17/17/17"),
        ("The blast left three dead and 12 injured.", "killed 3/3/3; wounded 12/12/12"),
        ("Three people were killed and five wounded.", "killed 3/3/3; wounded 5/5/5"),
        ("The storm claimed more than 80 lives.", "killed 80/80/"),
        ("The death toll rose to 105.", "killed 105/105/105"),
        ("The death toll has climbed from 41 to 57.", "killed 41/41/41 superseded; killed 57/57/57"),
        ("Up to 200 people were killed in the flood.", "killed 1//200"),
        ("No one was hurt in the crash.", "wounded 0/0/0"),
        ("There were no casualties.", "losses 0/0/0"),
        ("A policeman was killed by the blast.", "killed 1/1/1"),
        ("Nearly 100 fishermen fled the village.", "displaced /100/100"),
        ("Some 2,000 residents were evacuated.", "displaced /2000/"),
        ("Police arrested 64 people overnight.", "detained 64/64/64"),
        ("Police detained a further 20 people overnight.", "detained 20/20/20 increment"),
        ("Twelve people are still missing.", "missing 12/12/12"),
        ("The fire destroyed some 450 houses.", "destroyed /450/"),
        ("Bolivia lost 12 soldiers in the fighting.", "killed 12/12/12 of BOL"),
        ("Paraguayan troops shot down two Bolivian drones.", "equipment 2/2/2 of BOL by PRY"),
        ("There were losses among Bolivian troops.", "losses - of BOL"),
        ("Both sides lost a total of 17 sailors.", "killed 17/17/17 of ALL"),
        ("Between 20 and 30 rebels were killed.", "killed 20//30"),
        ("Killed were two guards and a cook.", "killed 2/2/2"),
        ("Dozens were injured when the stand fell.", "wounded 24//"),
        ("Bandits killed or wounded 40 herders.", "losses 40/40/40"),
        ("The killing of 12 herders shocked the province.", "killed 12/12/12"),
        ("Gunmen kidnapped nine schoolgirls.", "captured 9/9/9"),
        ("Hospitals reported 31 deaths.", "killed 31/31/31"),
        ("Eight police and border guards were killed in the unrest.", "killed 8/8/8"),
        ("One guard was killed and another wounded.", "killed 1/1/1; wounded 1/1/1"),
        ("A shepherd was shot dead.", "killed 1/1/1"),
        ("Four herders were fatally shot.", "killed 4/4/4"),
        ("Peruvian shelling killed three Chilean nurses.", "killed 3/3/3 of CHL by PER"),
        ("An attack on Peru killed three nurses.", "killed 3/3/3"),
        ("The raid killed 14 miners, the most since 2011.", "killed 14/14/14"),
        ("More than 900 people have been killed since the war began.", "killed 900/900/ before"),
    ];

    public static readonly string[] Nothing =
    [
        "A 34-year-old man was on the train.",
        "The gunmen threatened to kill 12 hostages.",
        "Up to 30,000 people could be displaced.",
        "The treaty of 1997 has 12 articles.",
        "Some 1,200 officers had been deployed.",
        "Were 12 miners killed?",
        "The army captured 12 villages.",
        "The rebels released 12 prisoners.",
        "The bank reported heavy financial losses.",
        "The town lies 12 km from the border.",
        "The flood killed 40 cows.",
        "Four ministers met for two hours.",
        "One suspect fled the hall.",
        "Two gunmen attacked the mayor.",
        "No group claimed responsibility.",
        "The troops seized 548 rounds.",
    ];
}
