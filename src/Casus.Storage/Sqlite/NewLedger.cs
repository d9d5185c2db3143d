using Casus.Ledger;
using Casus.Storage.Tables;

namespace Casus.Storage.Sqlite;

/// <summary>Makes a ledger beside its place and moves it there whole: at no moment is half a ledger to be seen.</summary>
static class NewLedger
{
    public static void Make(string path, MadeBy madeBy, TimeProvider time)
    {
        var draft = path + "-new";
        File.Delete(draft);
        using (var connection = Connections.Maker(draft))
        {
            LedgerFormat.Migrate(connection);
            connection.Run(
                "INSERT INTO meta (key, value) VALUES ('models', $1), ('rules', $2), ('tier', $3), ('created', $4)",
                madeBy.Models,
                madeBy.Rules,
                madeBy.Tier,
                EntryChain.Moment(time)
            );
            LedgerSecret.Draw(connection);
            // The steps leave pages behind that nothing stands on.
            connection.Run("VACUUM");
        }
        File.Move(draft, path, overwrite: true);
    }
}
