// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** A file of an edition as the schema compiler asks for it: bytes and a name; what else it could be told, it finds in the bytes. */
record SchemaInput(String name, InputStream bytes) implements LSInput {
    @Override
    public InputStream getByteStream() {
        return bytes;
    }

    @Override
    public String getSystemId() {
        return name;
    }

    @Override
    public Reader getCharacterStream() {
        return null;
    }

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getBaseURI() {
        return name;
    }

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setByteStream(InputStream stream) {
        throw fixed();
    }

    @Override
    public void setSystemId(String id) {
        throw fixed();
    }

    @Override
    public void setCharacterStream(Reader reader) {
        throw fixed();
    }

    @Override
    public void setStringData(String text) {
        throw fixed();
    }

    @Override
    public void setPublicId(String id) {
        throw fixed();
    }

    @Override
    public void setBaseURI(String base) {
        throw fixed();
    }

    @Override
    public void setEncoding(String encoding) {
        throw fixed();
    }

    @Override
    public void setCertifiedText(boolean certified) {
        throw fixed();
    }

    private static IllegalStateException fixed() {
        return new IllegalStateException("an input that is being read does not change");
    }
}
