namespace Casus.Reports.Tests;

/// <summary>Reports as monitoring services sent them: capitals alone, a dateline, marks of the editors in brackets.</summary>
public class TelexTests
{
    const string Telex = """
           TARVOS, 9 MAY 91 (ANDEAN WIRE) -- [TEXT] THE GATES OF THE DAM ABOVE
        TARVOS WERE OPENED LAST NIGHT, THE RIVER MINISTRY SAID.  TWO FARMERS ARE
        MISSING, AND A BRIDGE WAS CARRIED OFF.

           THE MAYOR, JANE ROE, ASKED THE ARMY FOR BOATS AND TENTS FOR THE THREE
        VILLAGES DOWNSTREAM.
        """;

    [Fact]
    public void Broken_lines_are_joined_to_paragraphs()
    {
        var report = Reading.Of(Telex);
        Assert.Equal(2, report.Text.Split('\n').Length);
        Assert.EndsWith("THE ARMY FOR BOATS AND TENTS FOR THE THREE VILLAGES DOWNSTREAM.", report.Text);
    }

    [Fact]
    public void The_dateline_ends_behind_the_marks_of_the_editors()
    {
        var report = Reading.Of(Telex);
        Assert.Null(report.Title);
        Assert.Equal("TARVOS, 9 MAY 91 (ANDEAN WIRE) -- [TEXT] ", report.Dateline?.In(report.Text));
    }

    [Fact]
    public void The_day_of_the_dateline_is_that_of_the_report()
    {
        var published = Reading.Of(Telex).Published;
        Assert.Equal("1991-05-09..1991-05-09", published.Interval.ToString());
        Assert.Equal("9 MAY 91", Assert.Single(published.Basis).Quote);
    }
}
