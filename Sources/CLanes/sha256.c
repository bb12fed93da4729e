// The compression function of SHA-256, FIPS 180-4, section 6.2.2.
#include "CLanes.h"

#include <string.h>

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotated(uint32_t value, int by) { return value >> by | value << (32 - by); }

static void compress_plain(uint32_t *state, const uint8_t *block) {
  uint32_t w[64];
  for (int t = 0; t < 16; t++)
    w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
           (uint32_t)block[4 * t + 2] << 8 | block[4 * t + 3];
  for (int t = 16; t < 64; t++) {
    const uint32_t low = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ w[t - 15] >> 3;
    const uint32_t high = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ w[t - 2] >> 10;
    w[t] = w[t - 16] + low + w[t - 7] + high;
  }
  uint32_t s[8];
  memcpy(s, state, sizeof s);
  for (int t = 0; t < 64; t++) {
    const uint32_t mix = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25);
    const uint32_t one = s[7] + mix + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[t] + w[t];
    const uint32_t two = (rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)) +
                         ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += one;
    s[0] = one + two;
  }
  for (int index = 0; index < 8; index++) state[index] += s[index];
}

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

#define WITH_SHA __attribute__((target("sha,sse4.1,ssse3")))

static int has_sha(void) {
  // The same answer whoever asks first, so a race over it does no harm.
  static _Atomic int answer = -1;
  if (answer < 0) {
    unsigned a, b = 0, c = 0, d;
    const int extended = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
    const int basic = __get_cpuid(1, &a, &b, &c, &d) && (c >> 19 & 1) && (c >> 9 & 1);
    answer = extended && basic;
  }
  return answer;
}

// Four rounds at a time; the loops over lanes unroll, so that one lane waits while the other works.
WITH_SHA static inline __attribute__((always_inline)) void compress_lanes(
    uint32_t *const *states, const uint8_t *const *blocks, const int lanes) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i abef[2], cdgh[2], old_abef[2], old_cdgh[2], w[2][4];
  for (int lane = 0; lane < lanes; lane++) {
    const __m128i first = _mm_loadu_si128((const __m128i *)states[lane]);
    const __m128i last = _mm_loadu_si128((const __m128i *)(states[lane] + 4));
    const __m128i cdab = _mm_shuffle_epi32(first, 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(last, 0x1B);
    old_abef[lane] = abef[lane] = _mm_alignr_epi8(cdab, efgh, 8);
    old_cdgh[lane] = cdgh[lane] = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (int part = 0; part < 4; part++)
      w[lane][part] = _mm_shuffle_epi8(
          _mm_loadu_si128((const __m128i *)(blocks[lane] + 16 * part)), swap);
  }
#pragma clang loop unroll(full)
  for (int group = 0; group < 16; group++) {
    const __m128i k = _mm_loadu_si128((const __m128i *)(constants + 4 * group));
    for (int lane = 0; lane < lanes; lane++) {
      __m128i *const m = w[lane];
      __m128i sum = _mm_add_epi32(m[group & 3], k);
      cdgh[lane] = _mm_sha256rnds2_epu32(cdgh[lane], abef[lane], sum);
      if (group >= 3 && group < 15) {
        const __m128i shifted = _mm_alignr_epi8(m[group & 3], m[(group + 3) & 3], 4);
        m[(group + 1) & 3] = _mm_sha256msg2_epu32(
            _mm_add_epi32(m[(group + 1) & 3], shifted), m[group & 3]);
      }
      sum = _mm_shuffle_epi32(sum, 0x0E);
      abef[lane] = _mm_sha256rnds2_epu32(abef[lane], cdgh[lane], sum);
      if (group >= 1 && group < 13)
        m[(group + 3) & 3] = _mm_sha256msg1_epu32(m[(group + 3) & 3], m[group & 3]);
    }
  }
  for (int lane = 0; lane < lanes; lane++) {
    const __m128i feba = _mm_shuffle_epi32(_mm_add_epi32(abef[lane], old_abef[lane]), 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(_mm_add_epi32(cdgh[lane], old_cdgh[lane]), 0xB1);
    _mm_storeu_si128((__m128i *)states[lane], _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(states[lane] + 4), _mm_alignr_epi8(dchg, feba, 8));
  }
}

WITH_SHA static void compress_one(uint32_t *state, const uint8_t *block) {
  compress_lanes(&state, &block, 1);
}

WITH_SHA static void compress_two(uint32_t *const *states, const uint8_t *const *blocks) {
  compress_lanes(states, blocks, 2);
}
#else
static int has_sha(void) { return 0; }
static void compress_one(uint32_t *state, const uint8_t *block) { compress_plain(state, block); }
static void compress_two(uint32_t *const *states, const uint8_t *const *blocks) {
  compress_plain(states[0], blocks[0]);
  compress_plain(states[1], blocks[1]);
}
#endif

void lanes_sha256(uint32_t *state, const uint8_t *block) {
  if (has_sha()) {
    compress_one(state, block);
  } else {
    compress_plain(state, block);
  }
}

void lanes_sha256_pair(
    uint32_t *first, const uint8_t *first_block, uint32_t *second, const uint8_t *second_block) {
  uint32_t *const states[2] = {first, second};
  const uint8_t *const blocks[2] = {first_block, second_block};
  if (has_sha()) {
    compress_two(states, blocks);
  } else {
    compress_plain(first, first_block);
    compress_plain(second, second_block);
  }
}
