package dev.netplan.yaml.source;

import java.util.Arrays;

/** Which code point stands where in a string: the same number, unless there are characters of two chars. */
final class CodePoints {

    private static final int STRIDE = 1024;

    private final String text;
    private final int length;
    /** For each stride of the string, how many code points begin before it; empty where there are no pairs. */
    private final int[] before;

    private CodePoints(String text, int length, int[] before) {
        this.text = text;
        this.length = length;
        this.before = before;
    }

    static CodePoints of(String text, int pairs) {
        int[] before = new int[pairs == 0 ? 0 : (text.length() - 1) / STRIDE + 1];
        int count = 0;
        int point = 0;
        for (int i = 0; count < before.length; point++) {
            if (i >= count * STRIDE) {
                // one past the stride's first char, a pair has reached into it: count that pair in the stride
                before[count] = i == count * STRIDE ? point : point - 1;
                count++;
            }
            // a pair at the very end may reach over the last stride's beginning, and nothing is behind it
            i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 0;
        }
        return new CodePoints(text, text.length() - pairs, before);
    }

    int length() {
        return length;
    }

    boolean hasPairs() {
        return before.length > 0;
    }

    /** The position in the string of a code point. */
    int index(int offset) {
        if (before.length == 0) {
            return Math.min(offset, text.length());
        }
        if (offset >= length) {
            return text.length();
        }
        int found = Arrays.binarySearch(before, offset);
        int stride = found >= 0 ? found : Math.max(-found - 2, 0);
        return text.offsetByCodePoints(strideStart(stride), offset - before[stride]);
    }

    /** The code point at a position in the string. */
    int offset(int index) {
        if (before.length == 0) {
            return Math.min(index, text.length());
        }
        if (index >= text.length()) {
            return length;
        }
        int stride = index / STRIDE;
        int start = strideStart(stride);
        return start > index ? before[stride] : before[stride] + text.codePointCount(start, index);
    }

    /** The first whole character of a stride, or the pair that reaches into it. */
    private int strideStart(int stride) {
        int start = stride * STRIDE;
        boolean within = start > 0 && Character.isLowSurrogate(text.charAt(start))
                && Character.isHighSurrogate(text.charAt(start - 1));
        return within ? start - 1 : start;
    }
}
