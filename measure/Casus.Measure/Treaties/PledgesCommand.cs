using System.Text;
using Casus.Feeds;

namespace Casus.Measure.Treaties;

/// <summary><c>pledges FILE OUT</c>: ATOP's table of members to <c>data/pledges.tsv</c>, in our own layout and codes.</summary>
static class PledgesCommand
{
    const string Head =
        "# Who owed what to the others of an alliance, and when: ATOP 4.01 restated in our codes (cited per row; NOTICE names its authors).\n"
        + "# A row is one state over one span of days; to is the first day on which it no longer held, empty at the end of known_until.\n"
        + "# Made by 'pledges' of the measuring program from atop-member-level.csv; written anew, never edited.\n"
        + "alliance\tparty\tfrom\tto\tduties\tconditions\tknown_until\tsource\n";

    public static int Run(string[] args)
    {
        if (args is not [var source, var target])
        {
            Console.Error.WriteLine("pledges takes ATOP's atop-member-level.csv and the file to write.");
            return 2;
        }
        if (!File.Exists(source))
        {
            Console.Error.WriteLine($"{source} is not there.");
            return 2;
        }
        var states = CowStates.Load(KnowledgeFolder.Load([Path.Combine(CheckoutFolder.Root, "data")]));
        var (rows, left) = AtopMembers.Read(File.ReadLines(source), states);
        var text = new StringBuilder(Head);
        foreach (var row in rows)
            text.Append(row).Append('\n');
        File.WriteAllText(target, text.ToString());
        Console.WriteLine($"{target}: {rows.Length} pledges; {left} of states without a code were left out");
        return 0;
    }
}
