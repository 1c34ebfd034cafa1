# Exact numbers of any size. A whole number is its digits, after a minus if it is negative; a fraction is `n/d`, d above 0.

function plain(digits) {
  sub(/^0+/, "", digits)
  return digits == "" ? "0" : digits
}
function compare_digits(a, b) {
  if (length(a) != length(b)) return length(a) < length(b) ? -1 : 1
  if (a "" == b "") return 0
  return a "" < b "" ? -1 : 1
}

# Splits into limbs of seven digits, the lowest first, so that a product of two fits a double.
function split_limbs(digits, limbs,    count) {
  count = 0
  while (length(digits) > 7) {
    limbs[++count] = substr(digits, length(digits) - 6) + 0
    digits = substr(digits, 1, length(digits) - 7)
  }
  limbs[++count] = digits + 0
  return count
}
function join_limbs(limbs, count,    text, at) {
  text = ""
  for (at = count; at >= 1; --at) text = text sprintf("%07d", limbs[at])
  return plain(text)
}

function add_digits(a, b,    x, y, n, m, at, carry) {
  n = split_limbs(a, x)
  m = split_limbs(b, y)
  carry = 0
  for (at = 1; at <= n || at <= m; ++at) {
    carry += x[at] + y[at]
    x[at] = carry % 10000000
    carry = carry >= 10000000
  }
  x[at] = carry
  return join_limbs(x, at)
}
# a must not be below b.
function subtract_digits(a, b,    x, y, n, m, at, borrow) {
  n = split_limbs(a, x)
  m = split_limbs(b, y)
  borrow = 0
  for (at = 1; at <= n; ++at) {
    x[at] -= borrow + (at <= m ? y[at] : 0)
    borrow = x[at] < 0
    if (borrow) x[at] += 10000000
  }
  return join_limbs(x, n)
}
function multiply_digits(a, b,    x, y, z, n, m, i, j, carry) {
  n = split_limbs(a, x)
  m = split_limbs(b, y)
  for (i = 1; i <= n + m; ++i) z[i] = 0
  for (i = 1; i <= n; ++i) {
    carry = 0
    for (j = 1; j <= m; ++j) {
      carry += z[i + j - 1] + x[i] * y[j]
      z[i + j - 1] = carry % 10000000
      carry = int(carry / 10000000)
    }
    z[i + m] = carry
  }
  return join_limbs(z, n + m)
}
# The quotient, rounded down. b must not be 0.
function divide_digits(a, b,    rest, quotient, digit, at) {
  rest = "0"
  quotient = ""
  for (at = 1; at <= length(a); ++at) {
    rest = plain(rest substr(a, at, 1))
    for (digit = 0; compare_digits(rest, b) >= 0; ++digit) rest = subtract_digits(rest, b)
    quotient = quotient digit
  }
  return plain(quotient)
}

function is_negative(a) { return substr(a, 1, 1) == "-" }
function digits_of(a) { return is_negative(a) ? substr(a, 2) : a }
function negative(a) { return is_negative(a) || a == "0" ? digits_of(a) : "-" a }
function signed(minus, digits) { return minus && digits != "0" ? "-" digits : digits }
function add(a, b,    order) {
  if (is_negative(a) == is_negative(b)) return signed(is_negative(a), add_digits(digits_of(a), digits_of(b)))
  order = compare_digits(digits_of(a), digits_of(b))
  if (order >= 0) return signed(is_negative(a), subtract_digits(digits_of(a), digits_of(b)))
  return signed(is_negative(b), subtract_digits(digits_of(b), digits_of(a)))
}
function multiply(a, b) {
  return signed(is_negative(a) != is_negative(b), multiply_digits(digits_of(a), digits_of(b)))
}

# ---- fractions
function numerator(f) { return substr(f, 1, index(f, "/") - 1) }
function denominator(f) { return substr(f, index(f, "/") + 1) }
# The fraction, reduced if doubles are exact enough. This only keeps the digits few.
function fraction(n, d,    a, b, rest) {
  while (n ~ /0$/ && d ~ /0$/ && n != "0") {
    n = substr(n, 1, length(n) - 1)
    d = substr(d, 1, length(d) - 1)
  }
  if (length(n) > 15 || length(d) > 15) return n "/" d
  a = digits_of(n) + 0
  b = d + 0
  while (b > 0) { rest = a % b; a = b; b = rest }
  return sprintf("%.0f/%.0f", n / a, d / a)
}
function add_fractions(f, g) {
  if (denominator(f) "" == denominator(g) "") return fraction(add(numerator(f), numerator(g)), denominator(f))
  return fraction(add(multiply(numerator(f), denominator(g)), multiply(numerator(g), denominator(f))),
                  multiply(denominator(f), denominator(g)))
}
function negative_fraction(f) { return negative(numerator(f)) "/" denominator(f) }
function multiply_fractions(f, g) {
  return fraction(multiply(numerator(f), numerator(g)), multiply(denominator(f), denominator(g)))
}
# g must not be 0.
function divide_fractions(f, g,    n, d) {
  n = multiply(numerator(f), denominator(g))
  d = multiply(denominator(f), numerator(g))
  return is_negative(d) ? fraction(negative(n), negative(d)) : fraction(n, d)
}
function compare_fractions(f, g,    difference) {
  difference = numerator(add_fractions(f, negative_fraction(g)))
  return difference == "0" ? 0 : is_negative(difference) ? -1 : 1
}

# Six decimals, a half rounded away from zero: floor((2 n 10^6 + d) / 2 d) millionths.
function print_percent(f,    d, count, whole) {
  d = denominator(f)
  count = divide_digits(add_digits(multiply_digits(digits_of(numerator(f)), "2000000"), d), multiply_digits(d, "2"))
  while (length(count) < 7) count = "0" count
  whole = substr(count, 1, length(count) - 6) "." substr(count, length(count) - 5)
  return is_negative(numerator(f)) && whole !~ /^[0.]*$/ ? "-" whole : whole
}
# All its decimals if there are at most nine, else the fraction.
function print_decimals(f,    digits) {
  digits = divide_digits(multiply_digits(digits_of(numerator(f)), "1000000000"), denominator(f))
  if (compare_fractions(digits "/1000000000", digits_of(numerator(f)) "/" denominator(f)) != 0) return f
  while (length(digits) < 10) digits = "0" digits
  digits = substr(digits, 1, length(digits) - 9) "." substr(digits, length(digits) - 8)
  sub(/\.?0+$/, "", digits)
  return is_negative(numerator(f)) ? "-" digits : digits
}
