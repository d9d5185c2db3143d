using Casus.Exports.Tests.Foreign;

namespace Casus.Exports.Tests.Annotations;

/// <summary>Python counts code points, as the annotations say they do: both selectors must find the same words.</summary>
public class AnnotationTests
{
    [Fact]
    public void Both_selectors_find_the_same_words_past_signs_of_two_units_and_combining_marks()
    {
        var ledger = Sample.Ledger();
        var texts = System.Text.Json.JsonSerializer.Serialize(
            ledger.ReportIds().ToDictionary(id => $"urn:casus:{id}", id => ledger.Load(id).Report.Text)
        );
        var urls = System.Text.Json.JsonSerializer.Serialize(
            ledger.ReportIds().ToDictionary(id => ledger.Load(id).Report.Provenance.Url ?? id, id => $"urn:casus:{id}")
        );
        var counted = Python.Read(
            Exported.By("annotations"),
            $"texts = json.loads({Quoted(texts)})\nurls = json.loads({Quoted(urls)})\n"
                + """
                page = json.load(open(path, encoding='utf-8'))
                assert page['@context'][0] == 'http://www.w3.org/ns/anno.jsonld' and page['type'] == 'AnnotationPage'
                ids = [a['id'] for a in page['items']]
                assert len(ids) == len(set(ids))
                for a in page['items']:
                    assert a['type'] == 'Annotation' and a['body']['value']
                    source = a['target']['source']
                    text = texts[urls.get(source, source)]
                    position, quote = a['target']['selector']
                    assert position['type'] == 'TextPositionSelector' and quote['type'] == 'TextQuoteSelector'
                    s, e = position['start'], position['end']
                    assert text[s:e] == quote['exact'], (text[s:e], quote['exact'])
                    assert text[max(0, s - 32):s] == quote['prefix'] and text[e:e + 32] == quote['suffix']
                print(len(ids))
                """
        );
        // Statements, their acts and the figures.
        var rows = ledger.Derived("statements").Count() + ledger.Derived("figures").Count();
        Assert.Equal(rows + 5, int.Parse(counted, System.Globalization.CultureInfo.InvariantCulture));
    }

    static string Quoted(string json) => System.Text.Json.JsonSerializer.Serialize(json);
}
