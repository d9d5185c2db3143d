using System.Security.Cryptography;
using Casus.Language.Models;
using Casus.Tests;

namespace Casus.Language.Tests.Models;

public class ShippedWeightsTests
{
    static readonly string Folder = Path.GetDirectoryName(LanguageModel.File)!.Replace('\\', '/');

    [Fact]
    public void Every_file_of_weights_has_the_hash_that_is_told()
    {
        var told = Checkout
            .Knowledge.Text($"{Folder}/SHA256SUMS")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  ./"))
            .ToDictionary(cells => $"{Folder}/{cells[1]}", cells => cells[0]);
        Assert.Equal([LanguageModel.AccurateFile, LanguageModel.File], told.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, hash) in told)
            Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Checkout.Knowledge.Bytes(file).Span)));
    }
}
