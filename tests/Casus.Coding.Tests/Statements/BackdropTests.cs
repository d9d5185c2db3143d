using Casus.Coding.Tests.Events;

namespace Casus.Coding.Tests.Statements;

/// <summary>What recalls an older incident is told apart clause by clause.</summary>
public class BackdropTests
{
    /// <summary>The acts by whether they are of the foreground.</summary>
    static List<string> Told(string text, bool background) =>
        [.. Coded.Statements(text).Where(s => s.Background == background).SelectMany(s => s.Events).Select(Coded.Line)];

    [Theory]
    [InlineData(
        "Kenyan troops shelled the port on Monday, the anniversary of a 1998 attack.",
        "ASSAULT/heavy-weapons [KEN] -> []"
    )]
    [InlineData(
        "Last year's war killed thousands, and on Sunday Kenya and Somalia exchanged fire again.",
        "ASSAULT/firearms [KEN, SOM] -> []"
    )]
    public void What_happens_now_stays_in_front_of_what_is_recalled(string text, string act) =>
        Assert.Contains(act, Told(text, background: false));

    [Theory]
    [InlineData("Kenyan troops had shelled the port two years earlier.", "ASSAULT/heavy-weapons [KEN] -> []")]
    [InlineData(
        "Thousands marched in Lima on Tuesday to mark the anniversary of last year's massacre.",
        "ASSAULT [] -> []"
    )]
    [InlineData("The rebels have killed more than 300 villagers since 2015.", "ASSAULT [REB] -> [CVL]")]
    [InlineData("Since 2015 the rebels have killed hundreds of villagers.", "ASSAULT [REB] -> [CVL]")]
    [InlineData(
        "Last year's war killed thousands, and on Sunday Kenya and Somalia exchanged fire again.",
        "ASSAULT [KEN, SOM] -> []"
    )]
    public void What_is_recalled_is_background(string text, string act)
    {
        Assert.Contains(act, Told(text, background: true));
        Assert.DoesNotContain(act, Told(text, background: false));
    }
}
