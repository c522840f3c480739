import '../css/tokens.css';
import '../css/marks.css';
import '../css/device.css';
import './banhui-device.js';
