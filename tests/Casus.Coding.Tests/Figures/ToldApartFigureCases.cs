namespace Casus.Coding.Tests.Figures;

/// <summary>Victims of one attack told apart: by what befell them, where they were found, and from people who are no victims.</summary>
static class ToldApartFigureCases
{
    public static readonly (string Text, string Reads)[] All =
    [
        ("The raid killed one man and injured eight other people at the market.", "killed 1/1/1; wounded 8/8/8"),
        (
            "A blast after dusk killed one baker and injured six other people at the mill.",
            "killed 1/1/1; wounded 6/6/6"
        ),
        ("The shelling left three women and two men dead in their homes.", "killed 5/5/5"),
        ("The shelling left a girl and two men wounded.", "wounded 3/3/3"),
        ("Six shot, two dead in Quito bar", "wounded 4/4/4; killed 2/2/2"),
        ("Police said a 37-year-old baker, a father of four, was killed when gunmen opened fire.", "killed 1/1/1"),
        ("The mother of three was killed on her way home.", "killed 1/1/1"),
        ("The two-year-old who was shot on Monday has died.", "killed 1/1/1"),
        ("One policeman and a clerk were killed in the raid.", "killed 2/2/2"),
        ("Ten policemen and a clerk were killed in the raid.", "killed 10/10/10; killed 1/1/1"),
        ("The guards said the raiders had shot down an army jet.", "equipment 1/1/1"),
        ("There should have been five or six people dead that day.", ""),
        ("Officers found Diaz and Rojas, both 31, with gunshot wounds.", ""),
        ("A toddler injured in a blast on Monday has died.", "killed 1/1/1"),
        (
            "Seven people were hurt in the raid. Police found four wounded men in a yard.",
            "wounded 7/7/7; wounded 4/4/4 partial"
        ),
        (
            "Two guards were killed at a gate on Monday. In all, nine people were killed in shootings across Lima.",
            "killed 2/2/2; killed 9/9/9 before"
        ),
        ("Nine people were killed in separate attacks in the north.", "killed 9/9/9"),
        ("Police said Ivan Dvor, 21 of Lima, was shot and killed.", "killed 1/1/1"),
        ("The girl had two gunshot wounds.", ""),
    ];
}
