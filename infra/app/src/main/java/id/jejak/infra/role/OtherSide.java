package id.jejak.infra.role;

import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Keeps the classes of the side that this process is not out of it. */
public final class OtherSide implements TypeFilter, EnvironmentAware {
    private NodeRole role = NodeRole.ALL;

    @Override
    public void setEnvironment(Environment environment) {
        role = NodeRole.in(environment);
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        var name = ClassUtils.getPackageName(reader.getClassMetadata().getClassName());
        return Side.ofPackage(name).filter(side -> !role.has(side)).isPresent();
    }
}
