package dev.tandem.platform.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import java.util.HashMap;
import java.util.Map;

/** Finds values in maps and nowhere else: the engine would otherwise call methods of what it is given. */
final class MapVariables extends BasicCollector {
    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map ? super.createFetcher(context, name) : null;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }
}
