#include "CLanes.h"

size_t lanes_count(const uint8_t *bytes, size_t count, uint8_t wanted) {
  size_t found = 0;
  size_t index = 0;
#if defined(__SSE2__)
  const __m128i pattern = _mm_set1_epi8((char)wanted);
  const __m128i zero = _mm_setzero_si128();
  while (count - index >= 16) {
    // 255 rounds at most, so that no lane of eight bits overflows.
    size_t rounds = (count - index) / 16;
    if (rounds > 255) rounds = 255;
    __m128i lanes = zero;
    for (size_t round = 0; round < rounds; round++, index += 16) {
      const __m128i value = _mm_loadu_si128((const __m128i *)(bytes + index));
      lanes = _mm_sub_epi8(lanes, _mm_cmpeq_epi8(value, pattern));
    }
    const __m128i sums = _mm_sad_epu8(lanes, zero);
    found += (size_t)_mm_cvtsi128_si64(sums);
    found += (size_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));
  }
#endif
  for (; index < count; index++) found += bytes[index] == wanted;
  return found;
}
