using System.Security.Cryptography;

namespace Casus.Ledger.Document;

/// <summary>Names a ledger as it stands: two ledgers of the same reports, judgements and versions have the same.</summary>
public static class DocumentHash
{
    /// <summary>SHA-256 of the exported document without texts, in hexadecimal; the document is never held as a whole.</summary>
    public static string Of(ILedger ledger)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            DocumentWriter.Write(ledger, stream, withText: false);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
