// What Swift cannot say without falling back to unspecialised code: the instructions of the processor that
// look at many bytes at once, each with a portable form beside it.
#ifndef CLANES_H
#define CLANES_H

#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Sixty-four bytes of CSV: one bit for each byte, the first byte lowest.
typedef struct {
  /// Delimiters, quotes and the bytes up to 0D.
  uint64_t events;
  /// Bytes that are not ASCII.
  uint64_t wide;
} lanes_block;

#if defined(__SSE2__)
static inline lanes_block lanes_look(const uint8_t *bytes, uint8_t delimiter) {
  const __m128i limit = _mm_set1_epi8(0x0D);
  const __m128i quote = _mm_set1_epi8(0x22);
  const __m128i comma = _mm_set1_epi8((char)delimiter);
  lanes_block block = {0, 0};
  for (int part = 0; part < 4; part++) {
    const __m128i value = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(value, limit), value);
    const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(value, quote), _mm_cmpeq_epi8(value, comma));
    const uint64_t hits = (uint32_t)_mm_movemask_epi8(_mm_or_si128(low, marks));
    block.events |= hits << (16 * part);
    block.wide |= (uint64_t)(uint32_t)_mm_movemask_epi8(value) << (16 * part);
  }
  return block;
}
#else
static inline lanes_block lanes_look(const uint8_t *bytes, uint8_t delimiter) {
  lanes_block block = {0, 0};
  for (int index = 0; index < 64; index++) {
    const uint8_t byte = bytes[index];
    block.events |= (uint64_t)(byte <= 0x0D || byte == 0x22 || byte == delimiter) << index;
    block.wide |= (uint64_t)(byte >> 7) << index;
  }
  return block;
}
#endif

/// Has a place in memory fetched that will be asked for soon.
static inline void lanes_expect(const void *place) {
#if defined(__GNUC__)
  __builtin_prefetch(place);
#endif
}

/// How often a byte stands among others.
size_t lanes_count(const uint8_t *bytes, size_t count, uint8_t wanted);

/// Takes one block of 64 bytes into the state of SHA-256.
void lanes_sha256(uint32_t *state, const uint8_t *block);

/// Takes a block into each of two states; twice the work in little more than once the time.
void lanes_sha256_pair(
    uint32_t *first, const uint8_t *first_block, uint32_t *second, const uint8_t *second_block);

#endif
