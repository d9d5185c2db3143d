namespace Casus.Coding.Tests.Events;

public class ActTimesTests
{
    [Theory]
    [InlineData(
        "Kenyan troops entered Somalia on 9 May 2030. Two days later they shelled a port in Somalia.",
        "2030-05-11"
    )]
    [InlineData(
        "Kenyan troops entered Somalia on 9 May 2030. They shelled a port in Somalia the next day.",
        "2030-05-10"
    )]
    public void An_act_that_points_back_at_a_date_has_the_day_that_it_points_to(string text, string day)
    {
        var acts = Coded.Statements(text).SelectMany(s => s.Events).Where(e => e.Type == "ASSAULT");
        Assert.Contains(acts, a => a.When?.ToString() == $"{day}..{day}");
    }
}
