export default {
  resolve: { alias: { 'react-native': 'react-native-web' }, extensions: ['.web.js', '.mjs', '.js', '.ts', '.tsx'] },
}
