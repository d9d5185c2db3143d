using Casus.Coding.Statements;

namespace Casus.Coding.Tests.Statements;

/// <summary>How sure a claimant is, in the values of FactBank (Saurí and Pustejovsky 2009): certain, probable, possible or unknown; so or not so.</summary>
public sealed class FactualityTests
{
    static string Value(string words, string text)
    {
        var s = Told.Holding(words, text);
        var sure = s.Certainty switch
        {
            Certainty.Certain => "CT",
            Certainty.Probable => "PR",
            Certainty.Possible => "PS",
            _ => "U",
        };
        var so =
            s.Certainty is Certainty.Underspecified ? ""
            : s.Polarity is Polarity.Denies ? "-"
            : "+";
        return sure + so + (s.Conditional ? " if" : "");
    }

    [Theory]
    // Asserted.
    [InlineData("Peru shelled the bridge.", "shelled", "CT+")]
    [InlineData("The mayor said that Peru had shelled the bridge.", "shelled", "CT+")]
    [InlineData("Peru will withdraw its troops, the mayor said.", "withdraw", "CT+")]
    [InlineData("The hospital confirmed that two patients had died.", "died", "CT+")]
    [InlineData("Peru's army admitted that it had lost the bridge.", "lost the bridge", "CT+")]
    [InlineData("\"The blast was no accident,\" the mayor said.", "accident", "CT+")]
    // Not so.
    [InlineData("Peru did not shell the bridge.", "shell", "CT-")]
    [InlineData("No appeal was made.", "appeal", "CT-")]
    [InlineData("Nobody was hurt in the blast.", "hurt", "CT-")]
    [InlineData("None of the villages was shelled.", "shelled", "CT-")]
    [InlineData("Neither army crossed the river.", "crossed", "CT-")]
    [InlineData("The guards never crossed the river, the mayor said.", "crossed", "CT-")]
    [InlineData("There were no casualties, the mayor said.", "casualties", "CT-")]
    [InlineData("Peru has yet to withdraw its troops.", "withdraw", "CT-")]
    [InlineData("It is not true that Peru shelled the bridge, the mayor said.", "shelled", "CT-")]
    [InlineData("The mayor said it was untrue that Peru had shelled the bridge.", "shelled", "CT-")]
    [InlineData("Peru denied that its troops had shelled the bridge.", "shelled", "CT-")]
    [InlineData("Peru denied shelling the bridge.", "shelling", "CT-")]
    [InlineData("Peru rejected the claim that it had shelled the bridge.", "rejected", "CT-")]
    [InlineData("Peru dismissed the report as a lie.", "the report", "CT-")]
    [InlineData("Peru's army ruled out a landing at the bridge.", "a landing", "CT-")]
    [InlineData("The ministry retracted its report of four deaths.", "retracted", "CT-")]
    // Possible.
    [InlineData("The dam may break.", "break", "PS+")]
    [InlineData("The dam might break, the mayor said.", "break", "PS+")]
    [InlineData("The mayor said the dam could break.", "break", "PS+")]
    [InlineData("Perhaps the guards fled.", "fled", "PS+")]
    [InlineData("The guards have possibly fled, the mayor said.", "fled", "PS+")]
    [InlineData("It is possible that the guards fled.", "fled", "PS+")]
    [InlineData("The mayor said it was possible that the guards had fled.", "fled", "PS+")]
    [InlineData("The envoy hinted that a deal was near.", "near", "PS+")]
    [InlineData("The villagers fear that the dam will break.", "break", "PS+")]
    [InlineData("Police suspect that the man fled.", "fled", "PS+")]
    [InlineData("The guard allegedly fled.", "fled", "PS+")]
    [InlineData("There is a chance that the dam will break, the mayor said.", "break", "PS+")]
    [InlineData("Two guards are feared dead, the mayor said.", "dead", "PS+")]
    [InlineData("The guards may not have crossed the river.", "crossed", "PS-")]
    [InlineData("The mayor said the dam might not hold.", "hold", "PS-")]
    // Probable.
    [InlineData("The dam will probably break.", "break", "PR+")]
    [InlineData("The mayor said that the guards had probably fled.", "fled", "PR+")]
    [InlineData("The dam is likely to break.", "break", "PR+")]
    [InlineData("It is likely that the dam broke, the mayor said.", "broke", "PR+")]
    [InlineData("The mayor believes that the bridge will hold.", "hold", "PR+")]
    [InlineData("Analysts think that the guards fled.", "fled", "PR+")]
    [InlineData("The guards must have fled, the mayor said.", "fled", "PR+")]
    [InlineData("The guards appear to have fled.", "fled", "PR+")]
    [InlineData("The guards seem to have fled, the mayor said.", "fled", "PR+")]
    [InlineData("The guards are believed to have fled.", "fled", "PR+")]
    [InlineData("Two guards are presumed dead, the mayor said.", "dead", "PR+")]
    [InlineData("The dam is expected to break.", "break", "PR+")]
    [InlineData("The agency predicted that the river would rise.", "rise", "PR+")]
    [InlineData("Peru plans to withdraw its troops.", "withdraw", "PR+")]
    [InlineData("The mayor said the dam was unlikely to break.", "break", "PR-")]
    [InlineData("The dam probably did not break, the mayor said.", "break", "PR-")]
    [InlineData("The mayor does not believe that the bridge is safe.", "safe", "PR-")]
    [InlineData("The mayor doubts that the bridge is safe.", "safe", "PR-")]
    // Nobody commits himself.
    [InlineData("The reporter asked whether the road was open.", "open", "U")]
    [InlineData("It is unclear whether the guards fled.", "fled", "U")]
    [InlineData("It was not known whether the guards had fled.", "fled", "U")]
    [InlineData("The mayor hopes that the road will open.", "open", "U")]
    [InlineData("The union demanded that the minister resign.", "resign", "U")]
    [InlineData("The bishop urged both sides to stop.", "stop", "U")]
    [InlineData("The mayor did not say that the bridge was safe.", "safe", "U")]
    [InlineData("The mayor would not say whether the bridge was safe.", "safe", "U")]
    [InlineData("\"Did Peru shell the bridge?\" the mayor asked.", "shell", "U")]
    [InlineData("\"Will Peru withdraw its troops?\" Ana Ruiz said.", "withdraw", "U")]
    [InlineData("Will the truce on the river hold?", "hold", "U")]
    // On a condition.
    [InlineData("If the raids stop, Peru will withdraw its troops.", "withdraw", "CT+ if")]
    [InlineData("Peru will withdraw unless the raids go on, the mayor said.", "withdraw", "CT+ if")]
    [InlineData("The mayor said Peru would withdraw provided that the raids stopped.", "withdraw", "CT+ if")]
    [InlineData("Peru will fire in the event of a raid, the mayor said.", "fire", "CT+ if")]
    [InlineData("Peru will withdraw as long as the raids stop, the mayor said.", "withdraw", "CT+ if")]
    [InlineData("Should the raids go on, Peru will fire back, the mayor said.", "fire back", "CT+ if")]
    [InlineData("Peru could withdraw if the raids stopped, the mayor said.", "withdraw", "PS+ if")]
    // Each source in its nest.
    [InlineData("Chile said that Peru had denied that it shelled the bridge.", "it shelled", "CT-")]
    [InlineData("Chile said that Peru had denied that it shelled the bridge.", "Chile said", "CT+")]
    [InlineData("The mayor said that doctors believed the guard was dead.", "was dead", "PR+")]
    [InlineData("Chile said that Peru might have fled, and the mayor called it certain.", "fled", "PS+")]
    public void A_claimant_is_as_sure_as_the_words(string text, string words, string value) =>
        Assert.Equal(value, Value(words, text));

    [Theory]
    [InlineData("Peru shelled the bridge.", "shelled", Tense.Past)]
    [InlineData("Peru has shelled the bridge.", "shelled", Tense.Past)]
    [InlineData("Peru had shelled the bridge.", "shelled", Tense.Past)]
    [InlineData("Peru is shelling the bridge.", "shelling", Tense.Present)]
    [InlineData("Peru was shelling the bridge.", "shelling", Tense.Past)]
    [InlineData("Peru shells the bridge every day.", "shells", Tense.Present)]
    [InlineData("The bridge is safe.", "safe", Tense.Present)]
    [InlineData("The bridge was safe.", "safe", Tense.Past)]
    [InlineData("The bridge was shelled.", "shelled", Tense.Past)]
    [InlineData("The bridge is being shelled.", "shelled", Tense.Present)]
    [InlineData("The bridge is held by Peru.", "held", Tense.Present)]
    [InlineData("Peru will shell the bridge.", "shell", Tense.Future)]
    [InlineData("Peru won't shell the bridge.", "shell", Tense.Future)]
    [InlineData("Peru is going to shell the bridge.", "shell", Tense.Future)]
    [InlineData("Peru is about to shell the bridge.", "shell", Tense.Future)]
    [InlineData("The talks are to resume on Friday.", "resume", Tense.Future)]
    [InlineData("The mayor vowed to open the bridge.", "to open", Tense.Future)]
    [InlineData("The mayor said the bridge would open.", "would open", Tense.Future)]
    [InlineData("The guards may have fled.", "fled", Tense.Past)]
    [InlineData("The guards are believed to have fled.", "fled", Tense.Past)]
    public void A_clause_tells_its_time(string text, string words, Tense tense) =>
        Assert.Equal(tense, Told.Holding(words, text).Tense);
}
