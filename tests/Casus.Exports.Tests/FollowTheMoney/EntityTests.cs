using Casus.Exports.Tests.Foreign;

namespace Casus.Exports.Tests.FollowTheMoney;

public class EntityTests
{
    [Fact]
    public void Every_value_is_a_list_of_texts_and_every_link_leads_to_an_entity() =>
        Assert.Equal(
            "Article 3\nEvent 2\nNote 6",
            Python.Read(
                Exported.By("ftm"),
                """
                import collections
                found = [json.loads(line) for line in open(path, encoding='utf-8')]
                ids = {e['id'] for e in found}
                for e in found:
                    assert set(e) == {'id', 'schema', 'properties'}
                    for name, values in e['properties'].items():
                        assert values and all(isinstance(v, str) and v for v in values), name
                    assert e['schema'] != 'Event' or e['properties']['name']
                    assert set(e['properties'].get('proof', []) + e['properties'].get('entity', [])) <= ids
                for schema, n in sorted(collections.Counter(e['schema'] for e in found).items()):
                    print(schema, n)
                """
            )
        );
}
