using Casus.Storage;

namespace Casus.Cli;

/// <summary>What is withdrawn while another program reads is gone from the file, and not yet from the log beside it.</summary>
static class LogNote
{
    public static void Tell(string ledger, bool clean)
    {
        if (!clean)
            Console.Error.WriteLine(
                LedgerStore.IsAddress(ledger)
                    ? $"casus: another program is reading {Visible.Line(ledger)}: its tables hold the old bytes until that ends and the ledger is written next."
                    : $"casus: another program is reading {Visible.Line(ledger)}: the log beside it holds the old bytes until that ends and the ledger is written next."
            );
    }
}
